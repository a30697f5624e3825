using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Register;

/// <summary>A signal partner (signaalpartner); partners are global (IN-08).</summary>
/// <param name="Id">The partner.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kinds">The kinds of signal it may send at all.</param>
public sealed record Partner(PartnerId Id, string Name, IReadOnlySet<SignalKind> Kinds);
