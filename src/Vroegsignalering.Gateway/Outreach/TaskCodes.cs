using System.Text.Json;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Outreach;

/// <summary>The notices of a task, which the store keeps as JSON.</summary>
internal static class TaskCodes
{
    public static IReadOnlyList<string> NoticesOf(TaskRow task) => JsonSerializer.Deserialize<string[]>(task.Notices)!;

    /// <summary>The task with the notice; one that it has already is not repeated.</summary>
    public static TaskRow WithNotice(this TaskRow task, string code) =>
        NoticesOf(task) is var known && known.Contains(code) ? task : task with { Notices = JsonSerializer.Serialize(known.Append(code)) };
}
