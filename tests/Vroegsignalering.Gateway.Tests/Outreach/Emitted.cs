using System.Text.Json;

namespace Vroegsignalering.Gateway.Tests.Outreach;

/// <summary>What the running gateway emits as FHIR; kept for the independent check when GATEWAY_TEST_FHIR_DUMP names a folder.</summary>
public static class Emitted
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("GATEWAY_TEST_FHIR_DUMP");
    private static int _count;

    public static async Task<JsonElement> ReadAsync(HttpResponseMessage answer)
    {
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/fhir+json");
        var text = await answer.Content.ReadAsStringAsync();
        var resource = JsonDocument.Parse(text).RootElement;
        if (Folder is { Length: > 0 })
        {
            Directory.CreateDirectory(Folder);
            var name = $"{resource.GetProperty("resourceType").GetString()}-{Interlocked.Increment(ref _count):D3}.json";
            await File.WriteAllTextAsync(Path.Combine(Folder, name), text);
        }

        return resource;
    }

    public static string Text(this JsonElement element, params IReadOnlyList<string> path) =>
        path.Aggregate(element, (at, name) => at.GetProperty(name)).GetString()!;

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) ? list.EnumerateArray() : [];
}
