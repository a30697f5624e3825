using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Outreach;

/// <summary>A signal behind a task, as it was signalled.</summary>
public sealed record TaskSignal
{
    /// <summary>The task.</summary>
    public required TaskId TaskId { get; init; }

    /// <summary>The signal's address, normalised.</summary>
    public required string AddressKey { get; init; }

    /// <summary>The canonical JSON of the signal.</summary>
    public required string Body { get; init; }

    /// <summary>Nothing of the person.</summary>
    public override string ToString() => $"Signal of task {TaskId}";
}
