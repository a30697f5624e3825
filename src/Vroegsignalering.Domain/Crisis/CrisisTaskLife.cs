using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Crisis;

/// <summary>What happens to the term rows of one crisis task (CR-08, CR-11); no step pauses or moves a term.</summary>
public static class CrisisTaskLife
{
    /// <summary>The row whose days the task shows: the earliest open one, of equal last days the one that arrived first; null when none is open.</summary>
    public static CrisisTermRow? Shown(IReadOnlyList<CrisisTermRow> rows) =>
        rows.Where(row => row.IsOpen).MinBy(row => (row.LastDay, row.ArrivedOn));

    /// <summary>Where the term of a corrected signal goes on (RE-04): never in a task that ended, and never under another crisis.</summary>
    /// <param name="rows">The rows of one open task.</param>
    /// <param name="corrected">The signal that a correction takes the place of.</param>
    public static TermSuccession Succeed(IReadOnlyList<CrisisTermRow> rows, SignalId corrected)
    {
        var open = rows.Where(row => row.IsOpen).ToList();
        if (open.All(row => row.Signal != corrected)) return TermSuccession.Anew;
        return open.Count == 1 ? TermSuccession.SameTask : TermSuccession.OwnTask;
    }

    /// <summary>The rows after a first conversation with the household: it meets every open term that had arrived by that day.</summary>
    /// <param name="rows">The rows of the task.</param>
    /// <param name="on">The day of the conversation, Dutch civil date.</param>
    public static IReadOnlyList<CrisisTermRow> Meet(IReadOnlyList<CrisisTermRow> rows, DateOnly on) =>
        [.. rows.Select(row => row.IsOpen && row.ArrivedOn <= on ? row with { FirstConversationOn = on } : row)];

    /// <summary>The rows after a human ended what was still open.</summary>
    /// <param name="rows">The rows of the task.</param>
    /// <param name="end">Why and when.</param>
    public static IReadOnlyList<CrisisTermRow> Close(IReadOnlyList<CrisisTermRow> rows, CrisisEnd end) =>
        [.. rows.Select(row => row.IsOpen ? row with { End = end } : row)];

    /// <summary>The row once its signal proves to be about somebody else (MA-08, CR-08): a conversation with another household does not meet it, and
    /// what another resident wanted or suffered does not end it; a threat that is over stays so. Its last day is as it was (CR-06).</summary>
    /// <param name="row">The row as it was recorded with the wrong household.</param>
    public static CrisisTermRow Reopen(CrisisTermRow row) => row.End?.Ending switch
    {
        CrisisEnding.EndOfThreat or CrisisEnding.ConfirmedWithdrawal => row with { FirstConversationOn = null },
        CrisisEnding.RefusedByResident or CrisisEnding.Death or CrisisEnding.NotAResident or CrisisEnding.DocumentedImpossibility or null =>
            row with { FirstConversationOn = null, End = null },
    };
}
