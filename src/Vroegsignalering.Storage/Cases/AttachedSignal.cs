using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Cases;

/// <summary>A signal in a case.</summary>
/// <param name="Tenant">The municipality.</param>
/// <param name="CaseId">The case.</param>
/// <param name="SignalId">The signal.</param>
/// <param name="AttachedAt">When it was attached, UTC.</param>
public sealed record AttachedSignal(Gemeentecode Tenant, CaseId CaseId, SignalId SignalId, DateTimeOffset AttachedAt);
