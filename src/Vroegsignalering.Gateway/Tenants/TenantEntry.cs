using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Tenants;

/// <summary>A municipality with its parameters (JSON) and its teams.</summary>
public sealed record TenantEntry(Gemeentecode Code, string Name, string Settings, TeamLists Teams);
