using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>The rights as authorization policies: <c>.RequireAuthorization(Rights.PostSignals)</c>.</summary>
public static class Rights
{
    public const string PostSignals = nameof(PostSignals);
    public const string ReadOwnSignals = nameof(ReadOwnSignals);
    public const string ReadTasks = nameof(ReadTasks);
    public const string WriteTasks = nameof(WriteTasks);
    public const string SeeWorklist = nameof(SeeWorklist);
    public const string ReviewMatches = nameof(ReviewMatches);
    public const string ReadPrivacyLog = nameof(ReadPrivacyLog);
    public const string SeeMonitor = nameof(SeeMonitor);
    public const string Administer = nameof(Administer);
    public const string FetchDelivery = nameof(FetchDelivery);

    public static IReadOnlyList<Right> All { get; } =
    [
        new(PostSignals, Scopes.WriteSignals, Role.Partner),
        new(ReadOwnSignals, Scopes.ReadSignals, Role.Partner),
        new(ReadTasks, Scopes.ReadTasks, Role.Scheduler, Role.Worker, Role.Coordinator),
        new(WriteTasks, Scopes.UpdateTasks, Role.Scheduler, Role.Worker, Role.Coordinator),
        new(SeeWorklist, Scope: null, Role.Scheduler, Role.Worker, Role.Coordinator, Role.ChainManager),
        new(ReviewMatches, Scopes.ReviewMatches, Role.Scheduler),
        new(ReadPrivacyLog, Scopes.ReadProcessing, Role.PrivacyOfficer),
        new(SeeMonitor, Scope: null, Role.ChainManager),
        new(Administer, Scope: null, Role.FunctionalAdministrator),
        new(FetchDelivery, Scopes.ReadDelivery, Role.Cbs),
    ];

    public static bool IsHeld(string right, ClaimsPrincipal principal) => All.Single(known => known.Name == right).IsHeldBy(principal);

    public static void AddRights(this AuthorizationOptions options)
    {
        foreach (var right in All)
            options.AddPolicy(right.Name, policy => policy.RequireAuthenticatedUser().RequireAssertion(context => right.IsHeldBy(context.User)));
    }
}
