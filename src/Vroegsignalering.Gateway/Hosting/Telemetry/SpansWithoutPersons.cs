using System.Diagnostics;
using OpenTelemetry;

namespace Vroegsignalering.Gateway.Hosting.Telemetry;

/// <summary>Takes off a span what may say who it is about: addresses, and the words of a failure, which may quote a row (LO-04).</summary>
public sealed class SpansWithoutPersons : BaseProcessor<Activity>
{
    private static readonly string[] Addresses =
        ["url.path", "url.query", "url.full", "http.target", "http.url", "client.address", "network.peer.address", "user_agent.original"];

    // An event cannot be taken off again: the words have to be replaced when it is made.
    private readonly ActivityListener _failures = new() { ShouldListenTo = _ => true, ExceptionRecorder = WithoutWords };

    public SpansWithoutPersons() => ActivitySource.AddActivityListener(_failures);

    public override void OnEnd(Activity data)
    {
        foreach (var address in Addresses) data.SetTag(address, null);
        if (data.StatusDescription is not null) data.SetStatus(data.Status);
    }

    protected override void Dispose(bool disposing)
    {
        _failures.Dispose();
        base.Dispose(disposing);
    }

    private static void WithoutWords(Activity span, Exception failure, ref TagList tags)
    {
        tags.Add("exception.message", string.Empty);
        tags.Add("exception.stacktrace", failure.StackTrace ?? string.Empty);
    }
}
