namespace Vroegsignalering.Domain.Signals;

/// <summary>What a correction needs to know of an earlier signal of the same tenant and partner.</summary>
/// <param name="Reference">Its kenmerk.</param>
/// <param name="Anchors">From which days its terms run.</param>
/// <param name="ReplacedBy">The kenmerk of the correction that replaced it already; null while it stands.</param>
public sealed record EarlierSignal(string Reference, TermAnchors Anchors, string? ReplacedBy = null);
