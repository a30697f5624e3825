using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Json;
using Vroegsignalering.Gateway.Hosting.Settings;

namespace Vroegsignalering.Gateway.Hosting.Logging;

/// <summary>JSON lines; the levels are those of section <c>Logging:LogLevel</c>.</summary>
/// <remarks>On standard output, but for a command: that one's is for what it tells a person, and the lines go to standard error.</remarks>
public static class LoggingSetup
{
    public static void AddGatewayLogging(this ILoggingBuilder logging, StartMode mode)
    {
        var lowest = mode switch
        {
            StartMode.Serve or StartMode.Command => LogEventLevel.Verbose,
            StartMode.Demo => LogEventLevel.Warning,
        };
        LogEventLevel? errorsFrom = mode is StartMode.Command ? LogEventLevel.Verbose : null;
        var logger = new LoggerConfiguration()
            .MinimumLevel.Is(lowest)
            .Enrich.With<WithoutPaths>()
            // MassTransit's own word on a failing consumer holds the exception's text; ours, in MessageReception, does not (LO-04).
            .Filter.ByExcluding(line => line.MessageTemplate.Text.StartsWith("R-FAULT", StringComparison.Ordinal))
            .WriteTo.Console(new JsonFormatter(renderMessage: true), standardErrorFromLevel: errorsFrom)
            .CreateLogger();
        logging.ClearProviders();
        // Not AddSerilog: that one lets every level through, whatever Logging:LogLevel says.
        logging.AddProvider(new SerilogLoggerProvider(logger, dispose: true));
    }
}
