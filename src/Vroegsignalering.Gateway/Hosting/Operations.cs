using System.Diagnostics;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Hosting;

/// <summary>Names an act for the log and audit lines that come of it.</summary>
internal static class Operations
{
    /// <summary>An act of the gateway itself.</summary>
    public static Operation OfGateway() => new(NewId(), "gateway", "gateway", TraceId());

    /// <summary>An act of whoever made the request.</summary>
    public static Operation Of(Caller caller) => new(NewId(), caller.Actor, RoleNames.Of(caller.Role), TraceId());

    private static string NewId() => Guid.CreateVersion7().ToString();

    private static string TraceId() => Activity.Current?.TraceId.ToString() ?? string.Empty;
}
