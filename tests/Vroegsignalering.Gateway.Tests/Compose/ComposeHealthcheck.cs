namespace Vroegsignalering.Gateway.Tests.Compose;

/// <summary>The command that tells whether a service is healthy.</summary>
public sealed class ComposeHealthcheck
{
    public List<string> Test { get; set; } = [];
}
