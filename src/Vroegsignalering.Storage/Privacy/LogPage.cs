using Vroegsignalering.Domain.Insight;

namespace Vroegsignalering.Storage.Privacy;

/// <summary>A page of the log, newest first.</summary>
/// <param name="Next">The cursor of the page after it; null when there is none.</param>
public sealed record LogPage(IReadOnlyList<LogLine> Lines, Guid? Next);
