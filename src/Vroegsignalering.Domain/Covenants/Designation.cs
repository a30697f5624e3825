using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Covenants;

/// <summary>The law's own permission for a kind of sender to signal (IN-01, IN-02).</summary>
/// <param name="Article">The article it rests on, such as <c>Bgs art. 2 lid 1</c>.</param>
/// <param name="Kind">The kind of sender designated.</param>
/// <param name="From">First day in force, Dutch civil date.</param>
/// <param name="Until">Last day in force, inclusive; null while it lasts.</param>
/// <param name="Municipalities">The municipalities it is limited to; null for all.</param>
public sealed record Designation(
    string Article, SignalKind Kind, DateOnly From, DateOnly? Until = null, IReadOnlySet<Gemeentecode>? Municipalities = null)
{
    /// <summary>Whether it lets the kind signal to the tenant on the day.</summary>
    public bool Covers(SignalKind kind, Gemeentecode tenant, DateOnly day) =>
        kind == Kind && day >= From && (Until is null || day <= Until) && (Municipalities?.Contains(tenant) ?? true);
}
