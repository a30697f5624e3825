using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Gateway.Hosting.Tenants;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>What signals are stored by: the municipalities as they stand, the calendar, and the act for the logs.</summary>
internal sealed record IntakeContext(TenantBook Book, WorkingDays Calendar, Operation Operation);
