using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Covenants;

/// <summary>What a municipality may set about the gate.</summary>
public sealed record GateSettings
{
    /// <summary>The default settings.</summary>
    public static GateSettings Default { get; } = new();

    /// <summary>The working days there should be between arrival and the planned end; fewer is flagged (IN-11).</summary>
    public int MinNoticeWorkdays { get; init; } = 20;

    /// <summary>The types whose signal goes through in spite of a recorded refusal, each with the article that permits it (IN-04).</summary>
    /// <remarks>Reading: eviction and end of insurance stay off until a basis is recorded.</remarks>
    public IReadOnlyDictionary<SignalType, string> RefusalOverrides { get; init; } = new Dictionary<SignalType, string>
    {
        [SignalType.EndOfSupply] = "Wgs art. 4 lid 2; regelingen afsluitbeleid",
    };

    /// <summary>The kinds treated as a crisis besides the law's (CR-01).</summary>
    public IReadOnlySet<SignalKind> MunicipalCrisisKinds { get; init; } = new HashSet<SignalKind>();
}
