namespace Vroegsignalering.Gateway.Hosting.Settings;

/// <summary>The gateway does not start with this configuration; the message names every complaint, in Dutch, for the operator.</summary>
public sealed class StartRefusedException(IReadOnlyList<string> complaints)
    : Exception("De gateway start niet:" + string.Concat(complaints.Select(complaint => $"{Environment.NewLine}- {complaint}")))
{
    public IReadOnlyList<string> Complaints { get; } = complaints;
}
