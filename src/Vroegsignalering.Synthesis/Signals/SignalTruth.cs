using Vroegsignalering.Synthesis.Hazards;

namespace Vroegsignalering.Synthesis.Signals;

/// <summary>Whom a signal is about, and what befell it.</summary>
public sealed record SignalTruth
{
    /// <summary>Number of the right person in the register; null when that person was never in it.</summary>
    public long? Person { get; init; }

    /// <summary>Number of the household the person belongs to now; null unless a resident.</summary>
    public long? Household { get; init; }

    /// <summary>How the person stands to the register.</summary>
    public required HolderState State { get; init; }

    /// <summary>How well the record was kept.</summary>
    public required QualityClass Quality { get; init; }

    /// <summary>What befell the signal.</summary>
    public required ErrorEvents Events { get; init; }

    /// <summary>What could have befallen it: the signals over which the rates of the error model are counted.</summary>
    public required ErrorEvents Possible { get; init; }

    /// <summary>The hazard pack it belongs to; null for the ordinary run.</summary>
    public HazardPack? Pack { get; init; }
}
