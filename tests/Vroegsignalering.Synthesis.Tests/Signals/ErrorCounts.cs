using Vroegsignalering.Synthesis.Signals;

namespace Vroegsignalering.Synthesis.Tests.Signals;

/// <summary>What befell 400,000 signals about a register of 100,000, by kind of partner.</summary>
public sealed class ErrorCounts
{
    public const int All = 400_000;

    // How many signals have one kind, quality, and set of events that happened and could.
    private readonly List<(PartnerKind Kind, SignalTruth Truth, int Count)> _counts =
    [
        .. new SyntheticTown(new SynthesisPlan { Seed = 20_261_122, Residents = 100_000, Signals = All }).Signals()
            .CountBy(signal => (signal.Signal.Kind, Alike(signal.Truth)))
            .Select(pair => (pair.Key.Kind, pair.Key.Item2, pair.Value)),
    ];

    public int Signals(PartnerKind kind) => Sum(row => row.Kind == kind);

    public int Signals(QualityClass quality) => Sum(row => row.Truth.Quality == quality);

    public (int Happened, int Possible) Of(PartnerKind kind, ErrorEvents happens) => (
        Sum(row => row.Kind == kind && row.Truth.Events.HasFlag(happens)), Sum(row => row.Kind == kind && row.Truth.Possible.HasFlag(happens)));

    public int Together(PartnerKind kind, ErrorEvents one, ErrorEvents other) => Of(kind, one | other).Happened;

    public double Expected(PartnerKind kind, ErrorEvents one, ErrorEvents other) =>
        (double)Of(kind, one).Happened * Of(kind, other).Happened / Signals(kind);

    public double Rate(PartnerKind kind, QualityClass quality, ErrorEvents happens) =>
        Sum(row => row.Kind == kind && row.Truth.Quality == quality && row.Truth.Events.HasFlag(happens))
        / (double)Sum(row => row.Kind == kind && row.Truth.Quality == quality);

    private int Sum(Func<(PartnerKind Kind, SignalTruth Truth, int Count), bool> has) => _counts.Where(has).Sum(row => row.Count);

    private static SignalTruth Alike(SignalTruth truth) => truth with { Person = null, Household = null, State = HolderState.Resident };
}
