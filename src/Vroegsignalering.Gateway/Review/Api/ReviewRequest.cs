using System.Text.Json;
using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Review.Api;

/// <summary>The message of a reviewer's step, read: what is wanted, or everything that is wrong with it.</summary>
internal sealed record ReviewRequest(ReviewWish? Wish, int Version, DecisionReason? Reason, IReadOnlyList<FieldError> Errors)
{
    private const string SightHint = "Neem weergave over uit het antwoord waarin u de melding bekeek.";

    /// <summary>Which message is meant.</summary>
    public enum Fields
    {
        /// <summary><c>versie, weergave, besluit, persoon, reden</c>.</summary>
        Decision,

        /// <summary><c>versie, reden</c>.</summary>
        Undo,
    }

    /// <summary>The fingerprint of what the reviewer saw; empty for a step that chooses nobody's case.</summary>
    public string Sight { get; private init; } = "";

    public ReviewAct ActOf(Caller caller) => new(caller.Actor, caller.IsMachine, Version, Reason) { SeenSight = Sight };

    public static ReviewRequest Read(JsonElement message, Fields fields)
    {
        string[] known = fields == Fields.Decision ? ["versie", "weergave", "besluit", "persoon", "reden"] : ["versie", "reden"];
        if (message.ValueKind != JsonValueKind.Object)
        {
            return new(null, 0, null, [new("", "geen-object", "Hier hoort een JSON-object te staan.", $"Stuur alleen {string.Join(", ", known)}.")]);
        }

        var reader = new MessageReader(message, known);
        var version = reader.Version();
        var wish = fields == Fields.Decision ? WishOf(reader) : null;
        var sight = fields == Fields.Decision ? reader.Text("weergave", wish is not (null or ReviewWish.Reject), SightHint) : null;
        var reason = reader.Code("reden", DecisionReasons.ByCode.Keys, required: false);
        return new(wish, version, reason is null ? null : DecisionReasons.ByCode[reason], reader.Errors) { Sight = sight ?? "" };
    }

    private static ReviewWish? WishOf(MessageReader reader)
    {
        var decision = reader.Code("besluit", ReviewWishes.All, required: true);
        var person = reader.Id("persoon", required: decision == ReviewWishes.Choose);
        return ReviewWishes.Find(decision, person is { } id ? new PersonId(id) : null);
    }
}
