namespace Vroegsignalering.Domain.Retention;

/// <summary>The kinds of stored data that each have a term of their own (RT-02); what is refused at the gate is not stored at all.</summary>
public enum RetentionClass
{
    /// <summary>Signals closed without a case, such as onterecht or herhaald, on which no crisis task rests; counted from closing.</summary>
    Rejected,

    /// <summary>A case with its signals, tasks, attempts and decisions, counted from closing; and a crisis whose household was never found, counted
    /// from the end of its task.</summary>
    Case,

    /// <summary>The sealed row for CBS; counted from the confirmed delivery.</summary>
    DdasRow,

    /// <summary>Consents; counted from their end or withdrawal.</summary>
    Consent,

    /// <summary>Receipts, for as long as the same reference gets the same answer (IN-08); counted from arrival.</summary>
    Receipt,

    /// <summary>Lines of the processing log; counted from writing.</summary>
    Log,
}
