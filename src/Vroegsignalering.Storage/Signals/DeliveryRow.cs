using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Signals;

/// <summary>A row of a file that needs the partner's eye: not accepted, or accepted with a notice.</summary>
public sealed record DeliveryRow
{
    /// <summary>Row number in the file, from 1; in CSV as a spreadsheet shows it, so that the head is row 1.</summary>
    public int RowNumber { get; init; }

    /// <summary>What became of it, in Dutch.</summary>
    public required string Outcome { get; init; }

    /// <summary>The signal, if there is one.</summary>
    public SignalId? SignalId { get; init; }

    /// <summary>The refusal, where the row may be a crisis: by it the partner repeats the row (IN-13).</summary>
    public RefusalId? RefusalId { get; init; }

    /// <summary>Fields and codes as JSON; never a value of the row.</summary>
    public required string Errors { get; init; }

    /// <summary>Whether it is kept whatever the bounds of the file, for whoever stores it has bounds of its own.</summary>
    public bool IsAlwaysKept { get; init; }

    /// <summary>Whether there is an error or a notice.</summary>
    public bool IsFlawed => Errors != "[]";
}
