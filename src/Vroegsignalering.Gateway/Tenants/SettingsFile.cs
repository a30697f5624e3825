using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Tenants;

/// <summary>What an operator sets: whom the gateway serves, who may send, and who does the work.</summary>
public sealed record SettingsFile(
    IReadOnlyList<TenantEntry> Tenants, IReadOnlyList<Partner> Partners, IReadOnlyList<Covenant> Covenants);
