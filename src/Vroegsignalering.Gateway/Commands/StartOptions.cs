using System.CommandLine;
using Vroegsignalering.Gateway.Hosting;

namespace Vroegsignalering.Gateway.Commands;

/// <summary>The two options that every command has.</summary>
public sealed class StartOptions
{
    public Option<string> Urls { get; } = new("--urls")
    {
        Description = "Waar de gateway luistert.",
        Recursive = true,
        DefaultValueFactory = _ => GatewaySettings.DefaultUrls,
    };

    public Option<string> Data { get; } = new("--data")
    {
        Description = "Map voor het bestand van de ingebouwde database en voor sleutels.",
        Recursive = true,
        DefaultValueFactory = _ => GatewaySettings.DefaultDataFolder,
    };

    /// <summary>The settings of the command line; anything it does not know goes on as configuration (<c>--Section:Key=value</c>).</summary>
    public GatewaySettings Read(ParseResult line) => new()
    {
        Urls = line.GetRequiredValue(Urls),
        DataFolder = Path.GetFullPath(line.GetRequiredValue(Data)),
        Arguments = line.UnmatchedTokens,
    };
}
