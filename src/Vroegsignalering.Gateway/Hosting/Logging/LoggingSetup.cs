using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Json;
using Vroegsignalering.Gateway.Hosting.Settings;

namespace Vroegsignalering.Gateway.Hosting.Logging;

/// <summary>JSON lines on standard output; the levels are those of section <c>Logging:LogLevel</c>.</summary>
public static class LoggingSetup
{
    public static void AddGatewayLogging(this ILoggingBuilder logging, StartMode mode)
    {
        var lowest = mode switch
        {
            StartMode.Serve => LogEventLevel.Verbose,
            StartMode.Demo => LogEventLevel.Warning,
        };
        var logger = new LoggerConfiguration()
            .MinimumLevel.Is(lowest)
            .Enrich.With<WithoutPaths>()
            // MassTransit's own word on a failing consumer holds the exception's text; ours, in MessageReception, does not (LO-04).
            .Filter.ByExcluding(line => line.MessageTemplate.Text.StartsWith("R-FAULT", StringComparison.Ordinal))
            .WriteTo.Console(new JsonFormatter(renderMessage: true))
            .CreateLogger();
        logging.ClearProviders();
        // Not AddSerilog: that one lets every level through, whatever Logging:LogLevel says.
        logging.AddProvider(new SerilogLoggerProvider(logger, dispose: true));
    }
}
