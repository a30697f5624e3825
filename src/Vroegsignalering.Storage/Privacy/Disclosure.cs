using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Privacy;

/// <summary>Data that left or were kept back; it cannot be recorded without its log line (LO-01, CO-02).</summary>
/// <param name="Line">The log line, with the gate's answer in it.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Class">Which class of data.</param>
public sealed record Disclosure(LogEntry Line, Recipient Recipient, DisclosurePurpose Purpose, DisclosureClass Class)
{
    /// <summary>The task it is part of, or null.</summary>
    public TaskId? Task { get; init; }

    /// <summary>The signal it is about, or null.</summary>
    public SignalId? Signal { get; init; }
}
