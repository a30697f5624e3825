using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Vroegsignalering.Gateway.Tests.Signals;

namespace Vroegsignalering.Gateway.Tests.BadInput;

/// <summary>Sends what no client should, and notes every answer that is a failure of ours, quotes the marked person or shows the inside.</summary>
internal sealed class Probe(PartnerGateway gateway)
{
    /// <summary>Stands in everything that is sent, and may stand in no answer.</summary>
    public const string Mark = "Zwaluwenstein";

    private readonly Dictionary<string, string> _tokens = [];

    public List<string> Faults { get; } = [];

    public int Sent { get; private set; }

    public string? Accept { get; init; }

    /// <summary>Sends it; the answer must be a refusal unless the sender says that it may be taken.</summary>
    public async Task<int> SendAsync(string client, HttpMethod method, string path, (string Name, byte[] Bytes, string? Type)? body = null, bool mayBeTaken = false)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(client));
        if (Accept is not null) request.Headers.TryAddWithoutValidation("Accept", Accept);
        if (body is var (_, bytes, type))
        {
            request.Content = new ByteArrayContent(bytes);
            // A body that is refused unread may cut the line while it is still being sent.
            request.Headers.ExpectContinue = bytes.Length > 1_000_000;
            if (type is not null) request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        return await SendAsync(request, body?.Name ?? "", mayBeTaken);
    }

    public async Task<int> SendAsync(HttpRequestMessage request, string name, bool mayBeTaken)
    {
        using var answer = await gateway.Http.SendAsync(request);
        return await NoteAsync(answer, $"{request.Method} {request.RequestUri} {name}", mayBeTaken);
    }

    /// <summary>Notes what is wrong with the answer to what was sent.</summary>
    public async Task<int> NoteAsync(HttpResponseMessage answer, string what, bool mayBeTaken)
    {
        Sent++;
        var text = await answer.Content.ReadAsStringAsync();
        var status = (int)answer.StatusCode;
        if (what.Length > 200) what = what[..200];
        if (status >= 500 || (status < 400 && !mayBeTaken)) Faults.Add($"{status} to {what}");
        if ($"{answer.Headers}{text}".Contains(Mark, StringComparison.OrdinalIgnoreCase)) Faults.Add($"{status} quotes the person to {what}");
        if (text.Contains("   at ", StringComparison.Ordinal) || text.Contains("Exception", StringComparison.Ordinal)) Faults.Add($"{status} shows the inside to {what}");
        if (IsAboutWhatWasSent(status) && !TellsRepair(answer, text)) Faults.Add($"{status} tells no rule or no repair to {what}");
        return status;
    }

    private static bool IsAboutWhatWasSent(int status) => status is 400 or 406 or 409 or 413 or 415 or 422;

    private static bool TellsRepair(HttpResponseMessage answer, string text) => answer.Content.Headers.ContentType?.MediaType switch
    {
        "application/problem+json" => JsonNode.Parse(text)!["errors"]!.AsArray() is { Count: > 0 } errors
            && errors.All(error => (string)error!["code"]! != "" && (string)error["detail"]! != "" && (string)error["hint"]! != ""),
        "application/fhir+json" => JsonNode.Parse(text)!["issue"]!.AsArray().All(issue => (string)issue!["details"]!["text"]! is { Length: > 20 }),
        _ => true,
    };

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private async Task<string> TokenAsync(string client) =>
        _tokens.TryGetValue(client, out var known) ? known : _tokens[client] = await gateway.TokenAsync(client);
}
