using Serilog.Core;
using Serilog.Events;

namespace Vroegsignalering.Gateway.Hosting.Logging;

/// <summary>Takes the path off every line: the server puts it into the scope of each request.</summary>
public sealed class WithoutPaths : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
}
