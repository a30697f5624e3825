namespace Vroegsignalering.Gateway.Tests.Compose;

/// <summary>What a service waits for in another one.</summary>
public sealed class ComposeCondition
{
    public string Condition { get; set; } = "";
}
