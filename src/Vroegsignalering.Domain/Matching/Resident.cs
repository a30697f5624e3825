using Vroegsignalering.Domain.Matching.Contacts;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching;

/// <summary>One person of the municipality's residents register (MA-09).</summary>
public sealed record Resident
{
    /// <summary>Our id of the person.</summary>
    public required PersonId Id { get; init; }

    /// <summary>Citizen service number, for the register and the CBS delivery only (MA-12).</summary>
    public Bsn? Bsn { get; init; }

    /// <summary>The name.</summary>
    public required ResidentName Name { get; init; }

    /// <summary>Birth date, perhaps incomplete; null when wholly unknown.</summary>
    public PartialDate? Born { get; init; }

    /// <summary>Phone and e-mail, where the municipality has a basis to match on them (MA-12); null without one, or when there are none.</summary>
    public ContactDetails? Contact { get; init; }

    /// <summary>Whether the person asked for secrecy (indicatie geheim); a human decides (MA-06), the view is restricted (MA-12).</summary>
    public bool Secrecy { get; init; }

    /// <summary>Whether the registration is under investigation (aanduiding in onderzoek).</summary>
    public bool UnderInvestigation { get; init; }

    /// <summary>Whether the person is still registered here.</summary>
    public RegistrationState State { get; init; }

    /// <summary>Since when the state holds; null for a resident.</summary>
    public DateOnly? StateSince { get; init; }

    /// <summary>Nothing of the person but the id.</summary>
    public override string ToString() => $"Resident {Id}";
}
