namespace Vroegsignalering.Domain.Consents;

/// <summary>A kind of data that a consent can name (CO-04).</summary>
public enum DataCategory
{
    /// <summary>The feedback code of a signal: nothing else of the person (FB-01).</summary>
    FeedbackCode,

    /// <summary>That a signal exists, its kind and dates.</summary>
    Signal,

    /// <summary>Name and address as known to the municipality.</summary>
    Contact,

    /// <summary>What was said in a conversation.</summary>
    Conversation,

    /// <summary>Which help is given.</summary>
    Help,

    /// <summary>Income, debts and spending that the resident showed.</summary>
    Finances,

    /// <summary>Health.</summary>
    Health,

    /// <summary>What concerns the children: school, care, safety.</summary>
    Children,
}
