namespace Vroegsignalering.Gateway.Hosting.Settings;

/// <summary>Whether real municipalities are served, a demonstration is, or one command is carried out for them: only the demonstration may go without governance (TE-03).</summary>
public enum StartMode
{
    Serve,
    Demo,
    Command,
}
