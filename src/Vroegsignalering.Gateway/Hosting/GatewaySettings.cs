using Vroegsignalering.Gateway.Hosting.Settings;

namespace Vroegsignalering.Gateway.Hosting;

/// <summary>What a command or a test decides before the host reads its configuration.</summary>
public sealed record GatewaySettings
{
    public const string DefaultDataFolder = ".data";

    public static string DefaultUrls => Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? "http://localhost:5080";

    public StartMode Mode { get; init; } = StartMode.Serve;

    public string Urls { get; init; } = DefaultUrls;

    public string DataFolder { get; init; } = Path.GetFullPath(DefaultDataFolder);

    /// <summary>Null asks ASPNETCORE_ENVIRONMENT; without either it is Production.</summary>
    public string? EnvironmentName { get; init; }

    /// <summary>Configuration on the command line: <c>--Section:Key=value</c>.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Configuration set in code; wins over files, environment and arguments.</summary>
    public IReadOnlyDictionary<string, string?> Configuration { get; init; } = new Dictionary<string, string?>();

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
