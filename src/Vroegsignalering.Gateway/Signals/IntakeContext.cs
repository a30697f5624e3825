using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Gateway.Hosting.Tenants;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>What signals are stored by: the municipalities as they stand, the calendar, the act for the logs, and the moment of storing (UTC), which for a file lies after that of arrival.</summary>
internal sealed record IntakeContext(TenantBook Book, WorkingDays Calendar, Operation Operation, DateTimeOffset Now);
