using Vroegsignalering.Domain.Matching.Contacts;
using Vroegsignalering.Domain.Matching.Names;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching.Comparisons;

/// <summary>What of a signal is compared, made comparable once for all candidates.</summary>
public sealed record ComparableSignal
{
    private ComparableSignal(Signal signal)
    {
        AddressKey = AddressKey.Of(signal.Address);
        Surname = NormalSurname.Of(signal.Holder.Prefix, signal.Holder.Surname);
        HolderWords = HolderWords.Of(signal.Holder);
        GivenNames = HolderWords is { } words
            ? NormalGivenNames.Of(words.Initials, words.FirstNames)
            : NormalGivenNames.Of(signal.Holder.Initials, signal.Holder.FirstNames);
        Born = signal.Holder.Born;
        Bsn = signal.Holder.Bsn;
        Contact = ContactDetails.Of(signal.Holder.Phone, signal.Holder.Email);
        HasTradeName = !string.IsNullOrWhiteSpace(signal.Holder.TradeName);
    }

    /// <summary>The address in canonical spelling.</summary>
    public AddressKey AddressKey { get; }

    /// <summary>The surname; null when there is none.</summary>
    public NormalSurname? Surname { get; }

    /// <summary>What beside the name tells of another than its bearer; null when nothing does, as nearly always.</summary>
    public HolderWords? HolderWords { get; }

    /// <summary>First names and initials, without what tells of another.</summary>
    public NormalGivenNames GivenNames { get; }

    /// <summary>Birth date, perhaps incomplete.</summary>
    public PartialDate? Born { get; }

    /// <summary>Citizen service number, where allowed.</summary>
    public Bsn? Bsn { get; }

    /// <summary>Phone and e-mail, which count where <see cref="MatchBasis.ContactMatching"/> says so; null when there are none.</summary>
    public ContactDetails? Contact { get; }

    /// <summary>Whether a business is named.</summary>
    public bool HasTradeName { get; }

    /// <summary>The comparable form of the signal.</summary>
    public static ComparableSignal Of(Signal signal) => new(signal);

    /// <summary>Nothing of the person.</summary>
    public override string ToString() => nameof(ComparableSignal);
}
