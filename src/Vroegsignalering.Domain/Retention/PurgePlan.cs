namespace Vroegsignalering.Domain.Retention;

/// <summary>Which rows have outlived their term (RT-01, RT-02).</summary>
public static class PurgePlan
{
    /// <summary>The cut-off day, Dutch civil date: what is counted from an earlier day goes, what is counted from this day stays.</summary>
    /// <param name="kind">The class of the rows.</param>
    /// <param name="today">Dutch civil date.</param>
    /// <param name="terms">The municipality's terms.</param>
    public static DateOnly Before(RetentionClass kind, DateOnly today, RetentionTerms terms) => kind switch
    {
        RetentionClass.Rejected => today.AddDays(-terms.RejectedDays),
        RetentionClass.Case => today.AddMonths(-terms.RetentionMonths),
        RetentionClass.DdasRow => today.AddDays(-terms.DdasDays),
        RetentionClass.Consent => today.AddMonths(-terms.ConsentMonths),
        RetentionClass.Receipt => today.AddMonths(-terms.ReceiptMonths),
        RetentionClass.Log => today.AddMonths(-terms.LogMonths),
    };

    /// <summary>Whether a case goes: closed before the cut-off and held by nobody.</summary>
    /// <param name="closedOn">The day it closed, Dutch civil date.</param>
    /// <param name="today">Dutch civil date.</param>
    /// <param name="terms">The municipality's terms.</param>
    /// <param name="holds">The legal holds on this case.</param>
    public static bool Removes(DateOnly closedOn, DateOnly today, RetentionTerms terms, IReadOnlyList<LegalHold> holds) =>
        closedOn < Before(RetentionClass.Case, today, terms) && !holds.Any(hold => hold.HoldsOn(today));
}
