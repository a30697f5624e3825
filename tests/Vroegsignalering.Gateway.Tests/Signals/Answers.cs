using System.Net.Http.Json;
using System.Text.Json;

namespace Vroegsignalering.Gateway.Tests.Signals;

internal static class Answers
{
    public static Task<JsonElement> JsonAsync(this HttpResponseMessage answer) => answer.Content.ReadFromJsonAsync<JsonElement>();

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    /// <summary>Pointer and code of every error, in order.</summary>
    public static IReadOnlyList<string> Codes(this JsonElement problem, string name = "errors") =>
        [.. problem.GetProperty(name).EnumerateArray().Select(error => $"{error.Text("pointer")} {error.Text("code")}")];
}
