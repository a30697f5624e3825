namespace Vroegsignalering.Gateway.Hosting.Logging;

/// <summary>Every line this process logs: ids, codes and durations, never names, addresses, amounts or paths (LO-04).</summary>
public static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Information, "{Request} answered {Status} in {Milliseconds} ms for {Caller}")]
    public static partial void RequestAnswered(this ILogger log, string request, int status, double milliseconds, string caller);

    [LoggerMessage(2, LogLevel.Error, "A request failed with {Failure} at {Stack}")]
    public static partial void RequestFailed(this ILogger log, string failure, string? stack);

    [LoggerMessage(3, LogLevel.Information, "The gateway starts with profile {Profile}")]
    public static partial void Starting(this ILogger log, string profile);

    [LoggerMessage(4, LogLevel.Warning, "The data folder or a file in it belongs to another account and could not be closed to others")]
    public static partial void DataFolderOpen(this ILogger log);
}
