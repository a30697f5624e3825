using System.Diagnostics;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Privacy;

/// <summary>The act of a caller, for the log lines and the audit line it writes.</summary>
public static class CallerOperation
{
    /// <summary>A new operation of this caller, within the trace of the request.</summary>
    public static Operation Begin(this Caller caller) => new(
        Guid.CreateVersion7().ToString(), caller.Actor, RoleNames.Of(caller.Role), Activity.Current?.TraceId.ToString() ?? string.Empty);
}
