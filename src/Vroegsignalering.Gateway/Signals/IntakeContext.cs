using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Gateway.Hosting.Tenants;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>What signals are stored by: the municipalities as they stand, and the calendar.</summary>
internal sealed record IntakeContext(TenantBook Book, WorkingDays Calendar);
