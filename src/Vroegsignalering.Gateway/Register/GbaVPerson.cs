using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Register;

/// <summary>A persoonslijst read: the person, where the person lived in the municipality of registration, and who is family.</summary>
/// <param name="Tenant">Municipality of registration.</param>
/// <param name="Person">The person.</param>
/// <param name="Stays">Present and former addresses in that municipality.</param>
public sealed record GbaVPerson(Gemeentecode Tenant, Resident Person, IReadOnlyList<GbaVStay> Stays)
{
    /// <summary>The key in the register: A-number, or else BSN.</summary>
    public required string Key { get; init; }

    /// <summary>A-number and BSN of this person.</summary>
    public required IReadOnlyList<string> Numbers { get; init; }

    /// <summary>A-numbers and BSNs of parents, children and the partner of a marriage that lasts.</summary>
    public required IReadOnlySet<string> Relatives { get; init; }

    public bool IsFamilyOf(GbaVPerson other) => Relatives.Overlaps(other.Numbers) || other.Relatives.Overlaps(Numbers);

    public override string ToString() => nameof(GbaVPerson);
}
