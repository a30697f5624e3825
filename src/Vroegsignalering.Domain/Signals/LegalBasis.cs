using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Signals;

/// <summary>On what a processing of personal data rests; every log line states it (LO-01, LO-07).</summary>
/// <param name="Article">The law and article, such as <c>Wgs art. 3 lid 1 b</c>.</param>
/// <param name="Covenant">The covenant that narrows it, or null where the law alone suffices.</param>
public sealed record LegalBasis(string Article, CovenantId? Covenant = null)
{
    /// <summary>Article and covenant in one line for the log.</summary>
    public override string ToString() => Covenant is { } covenant ? $"{Article}; convenant {covenant}" : Article;
}
