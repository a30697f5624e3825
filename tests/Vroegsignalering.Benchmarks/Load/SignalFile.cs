using System.Net.Http.Headers;
using System.Text;

namespace Vroegsignalering.Benchmarks.Load;

/// <summary>A CSV file of a housing corporation.</summary>
internal sealed class SignalFile
{
    private const int BytesPerRow = 220;

    private readonly byte[] _content;

    private SignalFile(byte[] content) => _content = content;

    public static SignalFile Of(LoadSignals signals, int rows)
    {
        var text = new StringBuilder(LoadSignals.CsvHead, rows * BytesPerRow);
        for (var row = 0; row < rows; row++)
        {
            text.Append(signals.NextRow());
        }

        return new SignalFile(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Posts it and returns the report.</summary>
    public async Task<string> PostAsync(LoadedGateway gateway)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/v1/leveringen", UriKind.Relative)) { Content = new ByteArrayContent(_content) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        request.Headers.Authorization = await gateway.TokenAsync("corporatie-demo");
        using var answer = await gateway.Http.SendAsync(request);
        var report = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? report : throw new InvalidOperationException($"{(int)answer.StatusCode}: {report}");
    }
}
