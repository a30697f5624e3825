using System.Diagnostics;
using OpenTelemetry;

namespace Vroegsignalering.Gateway.Hosting.Telemetry;

/// <summary>Takes every address off a span before it leaves: a path or query may say who it is about (LO-04).</summary>
public sealed class SpansWithoutPaths : BaseProcessor<Activity>
{
    private static readonly string[] Addresses =
        ["url.path", "url.query", "url.full", "http.target", "http.url", "client.address", "network.peer.address", "user_agent.original"];

    public override void OnEnd(Activity data)
    {
        foreach (var address in Addresses) data.SetTag(address, null);
    }
}
