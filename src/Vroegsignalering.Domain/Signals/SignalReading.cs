using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Signals;

/// <summary>A signal as its fields say it, with everything that is wrong with them.</summary>
/// <param name="Signal">The signal; what is faulty or lacking reads as absent.</param>
/// <param name="Findings">What is wrong.</param>
/// <param name="MayBeCrisis">Whether what could not be read may tell of a crisis.</param>
internal sealed record SignalReading(Signal Signal, IReadOnlyList<Finding> Findings, bool MayBeCrisis)
{
    private const int MostShift = 2;

    // More than there are fields: what exceeds it are names that are none of ours, which say the same over and over.
    private const int MostTold = 40;

    public bool IsCrisis => CrisisTrigger.ReasonOf(Signal.Type, Signal.CrisisFlag) is not null;

    /// <summary>Whether people must be alarmed when it does not stand (IN-13).</summary>
    public bool CountsAsCrisis => IsCrisis || MayBeCrisis;

    /// <summary>The municipality it names; null when that could not be read.</summary>
    public Gemeentecode? Tenant => Signal.Tenant == default ? null : Signal.Tenant;

    /// <summary>Whether it is a signal: nothing is wrong, or it is a crisis that can do without what is.</summary>
    public bool Stands => Findings.All(finding => finding.IsOnlyTold || (IsCrisis && finding.IsDiscardable)) && !MayHaveSlipped;

    // What stands under crisissignaal may belong in the next column, where more is wrong with the row: no crisis is made of that, but people look.
    private bool MayHaveSlipped => Signal.Type == SignalType.Regular && Findings.Any(finding => finding.Fault == FieldFault.UnclearCell)
        && Findings.Any(finding => finding is { IsOnlyTold: false, IsAllowedAbsence: false } and { Fault: not FieldFault.UnclearCell });

    /// <summary>The reading of the fields.</summary>
    public static SignalReading Of(SignalFields fields, DateOnly today)
    {
        var reader = new FieldReader(fields, today);
        var signal = SignalParser.Read(reader);
        return new SignalReading(signal, reader.Findings, reader.MayBeCrisis || (reader.Findings.Count > 0 && HasCrisisBeside(fields, reader.Findings)));
    }

    /// <summary>The reading of one way to put a broken row together: its words have been looked for in the row.</summary>
    public static SignalReading OfWay(SignalFields fields, DateOnly today)
    {
        var reader = new FieldReader(fields, today);
        var signal = SignalParser.Read(reader);
        return new SignalReading(signal, reader.Findings, reader.MayBeCrisis);
    }

    /// <summary>Whether every field that must be there is, doubtful ones included: one way to put a broken row together.</summary>
    public bool IsSound => Findings.All(finding =>
        finding.IsOnlyTold || finding.IsDiscardable || finding.Fault is FieldFault.Doubtful or FieldFault.UncertainCrisis);

    /// <summary>What the partner is told of it.</summary>
    public IReadOnlyList<FieldError> Errors() =>
    [
        .. Findings.Where(finding => !IsCrisis || !finding.IsAllowedAbsence)
            .DistinctBy(finding => (finding.Pointer, finding.Place))
            .Take(MostTold)
            .Select(FieldFaults.Describe),
    ];

    private static bool HasCrisisBeside(SignalFields fields, IReadOnlyList<Finding> findings)
    {
        var faults = findings.Where(finding => !finding.IsOnlyTold).ToList();
        return fields.HasCrisisUnread()
            || (IsShifted(faults) && fields.HasCrisisAnywhere())
            || (fields.IsOfOtherLength && faults.Count > 0 && fields.HasFlagNear(faults.Exists(IsCutOff) ? MostShift : 1));
    }

    // Where the type cannot be read, or several fields that must be there cannot, everything may stand in another place than it should.
    private static bool IsShifted(List<Finding> faults) =>
        faults.Exists(fault => !fault.IsDiscardable && ReferenceEquals(fault.Field, SignalSchema.Type))
        || faults.Count(fault => !fault.IsDiscardable && fault.Fault != FieldFault.Missing) > 1;

    private static bool IsCutOff(Finding fault) => fault.Fault == FieldFault.Missing && !fault.IsDiscardable;
}
