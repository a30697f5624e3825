using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;

namespace Vroegsignalering.Benchmarks.Load;

/// <summary>Sixteen callers who post one signal after the other, each as soon as the last is answered.</summary>
internal sealed class Posters(HttpClient http, string path, AuthenticationHeaderValue? token = null)
{
    private const int Callers = 16;

    /// <summary>From the post to its answer.</summary>
    public Latencies Accept { get; } = new();

    /// <summary>Posts until told to stop, and returns how many were acknowledged.</summary>
    public async Task<int> RunAsync(LoadSignals signals, CancellationToken stop)
    {
        var posted = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => PostAsync(signals, stop)));
        return posted.Sum();
    }

    private async Task<int> PostAsync(LoadSignals signals, CancellationToken stop)
    {
        var posted = 0;
        for (; !stop.IsCancellationRequested; posted++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative))
            {
                Content = new StringContent(signals.NextJson(crisis: false), Encoding.UTF8, "application/json"),
            };
            request.Headers.Authorization = token;
            var started = Stopwatch.GetTimestamp();
            using var answer = await http.SendAsync(request, CancellationToken.None);
            answer.EnsureSuccessStatusCode();
            Accept.Add(Stopwatch.GetElapsedTime(started));
        }

        return posted;
    }
}
