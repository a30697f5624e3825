namespace Vroegsignalering.Domain.Insight;

/// <summary>The codes of the consent answers, and which of them let data leave.</summary>
public static class ConsentAnswers
{
    /// <summary>The answer as a log line writes it.</summary>
    public static string Code(this ConsentAnswer answer) => answer switch
    {
        ConsentAnswer.NotRequired => "nietVereist",
        ConsentAnswer.Granted => "verleend",
        ConsentAnswer.Missing => "ontbreekt",
        ConsentAnswer.Refused => "geweigerd",
        ConsentAnswer.Withdrawn => "ingetrokken",
    };

    /// <summary>Whether the disclosure was made (CO-02).</summary>
    public static bool Allows(this ConsentAnswer answer) => answer is ConsentAnswer.NotRequired or ConsentAnswer.Granted;

    /// <summary>Whether the answer rests on one recorded consent or refusal, which the line must then name.</summary>
    public static bool NamesConsent(this ConsentAnswer answer) =>
        answer is ConsentAnswer.Granted or ConsentAnswer.Refused or ConsentAnswer.Withdrawn;
}
