using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Covenants;

/// <summary>Who is sending, as the log-in established it.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Kinds">The kinds of signal it may send at all.</param>
public sealed record SignalSender(PartnerId Partner, IReadOnlySet<SignalKind> Kinds);
