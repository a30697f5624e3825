using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
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

    /// <summary>That a refusal may be a crisis, and how to repeat it.</summary>
    public static FieldError Alarmed { get; } = new(
        "/vervangtWeigering", "crisis-gealarmeerd", "Dit kan een crisis zijn en is niet aangenomen; de gemeente is gealarmeerd.",
        "Herstel de fouten en stuur het vandaag nog opnieuw, met in vervangtWeigering het nummer bij weigering. Bel de gemeente als dat niet lukt.");

    public static IResult ToResult(this IntakeAnswer answer) => answer.Match<IResult>(
        accepted => TypedResults.Accepted(PathOf(accepted), new ReceiptAnswer(accepted)),
        known => TypedResults.Ok(new ReceiptAnswer(known)),
        conflicting => Problems.Conflict(ReferenceInUse).Alarming(conflicting.Refusal),
        purged => (Problems.Gone() with { Errors = [ReferencePurged] }).Alarming(purged.Refusal),
        refused => Problems.Refused(refused.Errors).Alarming(refused.IsCrisis ? refused.Refusal : null) with
        {
            Code = refused.Code,
            Refusal = refused.Refusal.Value,
        },
        invalid => Problems.Invalid(invalid.Errors).Alarming(invalid.Refusal));

    /// <summary>The problem, with the refusal under which people were alarmed, if they were.</summary>
    public static Problem Alarming(this Problem problem, RefusalId? refusal) =>
        refusal is { } id ? problem with { Refusal = id.Value, Errors = [.. problem.Errors, Alarmed] } : problem;

    /// <summary>What would have been answered; there is no receipt and no refusal to ask about later.</summary>
    public static IResult ToResult(this IntakeStep step) => step.Match<IResult>(
        store => TypedResults.Ok(new CheckAnswer(store.Gated.Notices)),
        refuse => Problems.Refused(refuse.Outcome.Errors) with { Code = RefusalTexts.Of(refuse.Outcome.Code).Code },
        reject => Problems.Invalid(reject.Parsed.Errors));

    private static string PathOf(ReceiptRow receipt) => $"/v1/signalen/{receipt.SignalId}";
}
