using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Vroegsignalering.Gateway.Tests.Hosting;

namespace Vroegsignalering.Gateway.Tests.Outreach;

/// <summary>A system of the wijkteams at one gateway: reads tasks, changes them, and remembers which versions it made.</summary>
internal sealed class TaskClient
{
    private readonly RunningGateway _gateway;
    private readonly string _token;
    private readonly ConcurrentBag<(string Task, int Version)> _versions = [];

    private TaskClient(RunningGateway gateway, string token) => (_gateway, _token) = (gateway, token);

    /// <summary>What it wrote.</summary>
    public IReadOnlyCollection<(string Task, int Version)> Versions => _versions;

    public static async Task<TaskClient> OnAsync(RunningGateway gateway) => new(gateway, await gateway.TokenAsync("planbord-demo"));

    /// <summary>A page of tasks, with the path of the next.</summary>
    public async Task<Page> ReadAsync(string path)
    {
        using var answer = await _gateway.SendAsync(HttpMethod.Get, "/fhir/R4/" + path, _token);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var bundle = await Emitted.ReadAsync(answer);
        return new Page(
            [.. bundle.Items("entry").Select(entry => Seen(entry.GetProperty("resource")))],
            bundle.Items("link").Where(link => link.Text("relation") == "next")
                .Select(link => link.Text("url").Split("/fhir/R4/")[1]).FirstOrDefault(),
            bundle.GetProperty("total").GetInt32());
    }

    /// <summary>Moves the task on.</summary>
    public async Task StepAsync(string task, string status)
    {
        var patch = Patches.Status(status).Replace('\'', '"');
        using var content = new StringContent(patch, Encoding.UTF8, new MediaTypeHeaderValue("application/json-patch+json"));
        using var answer = await _gateway.SendAsync(HttpMethod.Patch, $"/fhir/R4/Task/{task}", _token, content);
        answer.StatusCode.Should().Be(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        _versions.Add((task, Seen(await Emitted.ReadAsync(answer)).Version));
    }

    private static (string Id, int Version, string Moment) Seen(JsonElement task) =>
        (task.Text("id"), int.Parse(task.Text("meta", "versionId"), CultureInfo.InvariantCulture), task.Text("meta", "lastUpdated"));

    internal sealed record Page(IReadOnlyList<(string Id, int Version, string Moment)> Tasks, string? Next, int Total);
}
