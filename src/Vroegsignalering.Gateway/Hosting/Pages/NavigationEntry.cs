namespace Vroegsignalering.Gateway.Hosting.Pages;

/// <summary>A page in the menu.</summary>
/// <param name="Right">A name of <see cref="Access.Rights"/>.</param>
public sealed record NavigationEntry(string Path, string Title, string Right);
