using Vroegsignalering.Domain.Retention;

namespace Vroegsignalering.Storage.Retention;

/// <summary>How many rows of a class went, or would go.</summary>
/// <param name="Class">The class.</param>
/// <param name="CutOff">What is counted from before this day goes, Dutch civil date.</param>
/// <param name="Rows">Rows over all tables of the class.</param>
public sealed record PurgeCount(RetentionClass Class, DateOnly CutOff, long Rows);
