using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Insight;

namespace Vroegsignalering.Domain.Cases;

/// <summary>How a task ended, as far as its case looks at it.</summary>
/// <param name="Result">The result that was recorded with it; null without.</param>
/// <param name="Ending">The listed reason that was given; null without, or with a reason of the team's own.</param>
public sealed record TaskEnd(CaseResult? Result, CrisisEnding? Ending)
{
    /// <summary>A task that a correction called back or led elsewhere: nothing came of it here (RE-04).</summary>
    public static TaskEnd Corrected { get; } = new(Result: null, Ending: null);
}
