using System.Globalization;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Outreach;

/// <summary>A position in a list of tasks as a cursor.</summary>
internal static class TaskCursor
{
    private const string Day = "yyyy-MM-dd";

    public static string Of(string question, TaskPosition position) => PageCursor.Of(
        question,
        position.Kind.ToString(),
        position.WorkLastDay.ToString(Day, CultureInfo.InvariantCulture),
        position.LastDay.ToString(Day, CultureInfo.InvariantCulture),
        PageCursor.Write(position.ModifiedAt),
        position.TaskId.ToString());

    /// <summary>The position; null when the cursor is not ours, or of another question.</summary>
    public static TaskPosition? Read(string question, string cursor) =>
        PageCursor.Read(question, cursor) is [var kindText, var workText, var lastText, var momentText, var idText]
        && Enum.TryParse<OutreachTaskKind>(kindText, out var kind)
        && DateOnly.TryParseExact(workText, Day, out var work)
        && DateOnly.TryParseExact(lastText, Day, out var last)
        && PageCursor.ReadMoment(momentText) is { } modifiedAt
        && Guid.TryParseExact(idText, "D", out var id)
            ? new TaskPosition(kind, work, last, modifiedAt, new TaskId(id))
            : null;
}
