namespace Vroegsignalering.Chaos;

/// <summary>How the store compares with the receipts the partners hold.</summary>
/// <param name="Acknowledged">Signals the partners have a receipt for.</param>
/// <param name="Ok">Of those: exactly one signal and one outcome, and if a crisis one task with the right last day.</param>
/// <param name="Lost">Acknowledged, and not in the store or the log, or without an outcome.</param>
/// <param name="Duplicated">Something there twice: a receipt, a signal, a line in the log, a decision, a task, an open case.</param>
/// <param name="Recovered">Signals whose first try failed and that stand there once after they were sent again.</param>
/// <param name="Unexpected">Things nobody sent or that should not be left: unknown receipts, parked messages, a log that does not add up.</param>
/// <param name="MissedTerms">Crises without a task that a team sees, or with another last day than the law gives.</param>
internal sealed record LedgerFindings(
    int Acknowledged, int Ok, int Lost, int Duplicated, int Recovered, int Unexpected, int MissedTerms)
{
    /// <summary>What was found, by id and reference, for whoever has to look.</summary>
    public required IReadOnlyList<string> Complaints { get; init; }

    public bool IsClean => this is { Lost: 0, Duplicated: 0, Unexpected: 0, MissedTerms: 0 } && Ok == Acknowledged;

    public override string ToString() =>
        $"acknowledged {Acknowledged}, ok {Ok}, lost {Lost}, duplicated {Duplicated}, recovered {Recovered}, unexpected {Unexpected}, "
        + $"missed terms {MissedTerms}{string.Concat(Complaints.Take(20).Select(complaint => $"{Environment.NewLine}  {complaint}"))}";
}
