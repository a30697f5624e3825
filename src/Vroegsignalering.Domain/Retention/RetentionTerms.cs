namespace Vroegsignalering.Domain.Retention;

/// <summary>How long each class is kept; all are settings, none is below zero.</summary>
/// <remarks>Source: AVG art. 5 lid 1 onder e; Archiefwet 1995 art. 3 and 5. Reading: the terms are the municipality's policy
/// within its selection list; the defaults are short.</remarks>
public sealed record RetentionTerms
{
    /// <summary>Days after closing that a signal without a case is kept, such as an onterechte or herhaalde.</summary>
    public int RejectedDays { get; init; } = 30;

    /// <summary>Months after closing that a case is kept.</summary>
    public int RetentionMonths { get; init; } = 6;

    /// <summary>Days after confirmed delivery that the sealed row for CBS is kept.</summary>
    public int DdasDays { get; init; }

    /// <summary>Months after its end that a consent is kept as proof.</summary>
    public int ConsentMonths { get; init; } = 12;

    /// <summary>Months after arrival that a receipt is kept.</summary>
    public int ReceiptMonths { get; init; } = 12;

    /// <summary>Months that a line of the processing log is kept.</summary>
    public int LogMonths { get; init; } = 36;
}
