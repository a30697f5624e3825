namespace Vroegsignalering.Domain.Covenants;

/// <summary>By which rule a signal is closed at once as unjustified (onterecht signaal).</summary>
public enum ClosingRule
{
    /// <summary>The holder is a legal person (IN-07).</summary>
    LegalPerson,

    /// <summary>The arrears are too young (IN-06).</summary>
    ArrearsTooYoung,

    /// <summary>The arrears are too old (IN-06).</summary>
    ArrearsTooOld,

    /// <summary>The amount is below the threshold (IN-06).</summary>
    BelowThreshold,
}
