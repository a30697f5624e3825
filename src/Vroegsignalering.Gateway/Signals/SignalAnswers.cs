using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Hosting.Errors;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>Outcomes of intake as HTTP answers.</summary>
internal static class SignalAnswers
{
    /// <summary>Why a reference cannot be used again.</summary>
    public static FieldError ReferenceInUse { get; } = new(
        "/kenmerk", "kenmerk-in-gebruik", "Dit kenmerk is al gebruikt voor een signaal met een andere inhoud.",
        "Geef een verbeterd signaal een nieuw kenmerk en noem het eerdere bij vervangt.");

    public static FieldError ReferencePurged { get; } = new(
        "/kenmerk", "kenmerk-vervallen", "Het signaal met dit kenmerk is na zijn bewaartermijn vernietigd.", "Gebruik een nieuw kenmerk.");

    public static IResult ToResult(this IntakeAnswer answer) => answer.Match<IResult>(
        accepted => TypedResults.Accepted(PathOf(accepted), new ReceiptAnswer(accepted)),
        known => TypedResults.Ok(new ReceiptAnswer(known)),
        () => Problems.Conflict(ReferenceInUse),
        () => Problems.Gone() with { Errors = [ReferencePurged] },
        refused => Problems.Refused(refused.Errors) with { Code = refused.Code, Refusal = refused.Refusal.Value },
        invalid => Problems.Invalid(invalid.Errors));

    /// <summary>What would have been answered; there is no receipt and no refusal to ask about later.</summary>
    public static IResult ToResult(this IntakeStep step) => step.Match<IResult>(
        store => TypedResults.Ok(new CheckAnswer(store.Gated.Notices)),
        refuse => Problems.Refused(refuse.Outcome.Errors) with { Code = RefusalTexts.Of(refuse.Outcome.Code).Code },
        reject => Problems.Invalid(reject.Parsed.Errors));

    private static string PathOf(ReceiptRow receipt) => $"/v1/signalen/{receipt.SignalId}";
}
