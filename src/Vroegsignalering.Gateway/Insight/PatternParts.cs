using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Insight;

/// <summary>What an answer about patterns is made with.</summary>
internal sealed record PatternParts(GatewayDatabase Database, TenantDirectory Tenants, TimeProvider Time, CancellationToken Cancellation);
