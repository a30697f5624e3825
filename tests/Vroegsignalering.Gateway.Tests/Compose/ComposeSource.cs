namespace Vroegsignalering.Gateway.Tests.Compose;

/// <summary>A secret or configuration that is a file beside <c>compose.yaml</c>.</summary>
public sealed class ComposeSource
{
    public string File { get; set; } = "";
}
