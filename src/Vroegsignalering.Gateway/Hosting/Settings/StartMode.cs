namespace Vroegsignalering.Gateway.Hosting.Settings;

/// <summary>Whether real municipalities or a demonstration is served: only the second may go without governance (TE-03).</summary>
public enum StartMode
{
    Serve,
    Demo,
}
