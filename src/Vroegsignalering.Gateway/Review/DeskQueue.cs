using Vroegsignalering.Storage.Review;

namespace Vroegsignalering.Gateway.Review;

/// <summary>A page of what waits, and what the caller decided last.</summary>
internal sealed record DeskQueue(IReadOnlyList<ReviewRow> Rows, int Total, IReadOnlyList<ReviewedRow> Recent)
{
    /// <summary>Behind which signal the next page begins; null when this is the last.</summary>
    public ReviewPosition? Next { get; init; }
}
