using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Storage.Review;

namespace Vroegsignalering.Gateway.Review;

/// <summary>A position on the desk as a cursor.</summary>
internal static class ReviewCursor
{
    public static string Of(string question, ReviewPosition position) => PageCursor.Of(
        question, position.Crisis.ToString(), PageCursor.Write(position.ReceivedAt), position.SignalId.ToString());

    /// <summary>The position; null when the cursor is not ours, or of another question.</summary>
    public static ReviewPosition? Read(string question, string cursor) =>
        PageCursor.Read(question, cursor) is [var crisisText, var ticksText, var idText]
        && bool.TryParse(crisisText, out var crisis)
        && PageCursor.ReadMoment(ticksText) is { } receivedAt
        && Guid.TryParseExact(idText, "D", out var id)
            ? new ReviewPosition(crisis, receivedAt, new SignalId(id))
            : null;
}
