namespace Vroegsignalering.Synthesis.Signals;

/// <summary>How well the record behind a signal was kept: errors come together.</summary>
public enum QualityClass
{
    /// <summary>70 % of the records, with four tenths of the average errors or less.</summary>
    Good,

    /// <summary>22 %, with one and a half times as many.</summary>
    Middling,

    /// <summary>8 %, with between four and five times as many.</summary>
    Poor,
}
