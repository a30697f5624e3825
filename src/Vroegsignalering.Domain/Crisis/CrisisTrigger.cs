using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Crisis;

/// <summary>Decides whether a signal announces a crisis.</summary>
/// <remarks>
/// The strict rule: the type of the signal alone suffices, whatever the flag, and the flag alone suffices, whatever the type.
/// Source: CR-01; Wgs art. 4 lid 2 (bedreigende situatie).
/// </remarks>
public static class CrisisTrigger
{
    /// <summary>The version of the rule below; another rule gets another name.</summary>
    public const string RuleVersion = "crisis-strikt-1";

    /// <summary>Whether the signal is a crisis, why, and by which version of the rule.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="municipalCrisisKinds">The kinds that the municipality treats as a crisis besides the law's; may be empty.</param>
    public static CrisisDecision Decide(Signal signal, IReadOnlySet<SignalKind> municipalCrisisKinds) =>
        new(ReasonOf(signal.Type, signal.CrisisFlag) ?? MunicipalReason(signal.Kind, municipalCrisisKinds), RuleVersion);

    /// <summary>Why type and flag alone make a crisis; null when they do not.</summary>
    public static CrisisReason? ReasonOf(SignalType type, bool flag) => type switch
    {
        SignalType.EndOfSupply => CrisisReason.EndOfSupply,
        SignalType.Eviction => CrisisReason.Eviction,
        SignalType.EndOfInsurance => CrisisReason.EndOfInsurance,
        SignalType.Regular => flag ? CrisisReason.FlaggedByPartner : null,
    };

    private static CrisisReason? MunicipalReason(SignalKind kind, IReadOnlySet<SignalKind> municipalCrisisKinds) =>
        municipalCrisisKinds.Contains(kind) ? CrisisReason.MunicipalKind : null;
}
