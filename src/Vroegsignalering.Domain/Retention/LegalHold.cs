using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Retention;

/// <summary>Keeps one case beyond its term, by a named role and never without an end (RT-01).</summary>
/// <param name="Case">The case.</param>
/// <param name="Role">The role that placed it, such as <c>privacy</c>.</param>
/// <param name="From">First day, Dutch civil date.</param>
/// <param name="Until">Last day, inclusive.</param>
/// <remarks>Source: AVG art. 17 lid 3 onder e (legal claims) and art. 18.</remarks>
public sealed record LegalHold(CaseId Case, string Role, DateOnly From, DateOnly Until)
{
    /// <summary>Whether the case must stay on the day.</summary>
    public bool HoldsOn(DateOnly day) => day >= From && day <= Until;
}
