namespace Vroegsignalering.Gateway.Demo;

/// <summary>A surname with its prefix.</summary>
internal sealed record DemoSurname(string? Prefix, string Name);
