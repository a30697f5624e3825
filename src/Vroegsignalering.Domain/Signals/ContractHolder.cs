using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Signals;

/// <summary>The person, or one-person business, that holds the contract (persoon), as the partner wrote it.</summary>
public sealed record ContractHolder
{
    /// <summary>Initials, such as <c>J.M.</c>.</summary>
    public string? Initials { get; init; }

    /// <summary>First names (voornamen).</summary>
    public string? FirstNames { get; init; }

    /// <summary>Name prefix (voorvoegsel), such as <c>van der</c>.</summary>
    public string? Prefix { get; init; }

    /// <summary>Surname; null only beside a trade name.</summary>
    public string? Surname { get; init; }

    /// <summary>Birth date, perhaps incomplete.</summary>
    public PartialDate? Born { get; init; }

    /// <summary>Telephone number; compared only where the municipality has a basis for it, and never a key (MA-12).</summary>
    public string? Phone { get; init; }

    /// <summary>E-mail address; as the telephone number (MA-12).</summary>
    public string? Email { get; init; }

    /// <summary>Citizen service number, only where the covenant allows it (IN-05).</summary>
    public Bsn? Bsn { get; init; }

    /// <summary>Trade name (handelsnaam).</summary>
    public string? TradeName { get; init; }

    /// <summary>Legal form (rechtsvorm); a legal person is an onterecht signaal (IN-07).</summary>
    public string? LegalForm { get; init; }

    /// <summary>Nothing of the person.</summary>
    public override string ToString() => nameof(ContractHolder);
}
