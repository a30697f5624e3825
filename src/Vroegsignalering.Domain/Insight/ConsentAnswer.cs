namespace Vroegsignalering.Domain.Insight;

/// <summary>What a log line says of consent (LO-07); the code is in <see cref="ConsentAnswers"/>.</summary>
public enum ConsentAnswer
{
    /// <summary>A rule of law permits it: nietVereist.</summary>
    NotRequired,

    /// <summary>A valid consent covers it, which the line names: verleend.</summary>
    Granted,

    /// <summary>Nobody consented, or a mandate is missing: ontbreekt.</summary>
    Missing,

    /// <summary>Consent was asked and refused: geweigerd.</summary>
    Refused,

    /// <summary>Consent was given and withdrawn: ingetrokken.</summary>
    Withdrawn,
}
