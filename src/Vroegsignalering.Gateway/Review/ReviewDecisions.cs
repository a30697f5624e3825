using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Cases;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Gateway.Register;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Review;

/// <summary>What people decide on signals that the matcher left to them, from the page or the API; each step in one transaction.</summary>
internal sealed class ReviewDecisions(
    GatewayDatabase database, TenantDirectory tenants, ResidentsDirectory residents, WorkingDays calendar, TimeProvider time, MessagePolicies policies, OutboxBell bell)
{
    /// <summary>Decides on the signal.</summary>
    public Task<ReviewOutcome> DecideAsync(Caller caller, SignalId id, ReviewWish wish, ReviewAct act) =>
        ApplyAsync(caller, id, item => MatchReview.Decide(item, wish, act));

    /// <summary>Undoes the decision on the signal.</summary>
    public Task<ReviewOutcome> UndoAsync(Caller caller, SignalId id, ReviewAct act) => ApplyAsync(caller, id, item => MatchReview.Undo(item, act));

    // Not cancelled with the request: whoever pressed the key has decided.
    private async Task<ReviewOutcome> ApplyAsync(Caller caller, SignalId id, Func<ReviewItem, ReviewVerdict> decide)
    {
        var tenant = (await tenants.BookAsync(CancellationToken.None))[caller.Municipality];
        var outcome = await policies.Contention.ExecuteAsync(
            async token => await database.InTransactionAsync(session => ApplyAsync(session, id, decide, WorkOf(tenant, caller)), token),
            CancellationToken.None);
        bell.Ring();
        return outcome;
    }

    private MatchingWork WorkOf(Municipality tenant, Caller caller) =>
        new(tenant, calendar, time.GetUtcNow(), Operations.Of(caller)) { Residents = residents };

    private static async Task<ReviewOutcome> ApplyAsync(
        Session session, SignalId id, Func<ReviewItem, ReviewVerdict> decide, MatchingWork work) =>
        await DeskItem.FindAsync(session, id, work) is { } item
            ? await decide(item.ToRule()).Match(
                matched => ReviewEffects.MatchAsync(session, item, matched, work),
                proposed => ReviewEffects.ProposeAsync(session, item, proposed, work),
                nobody => ReviewEffects.ChooseNobodyAsync(session, item, nobody, work),
                reopened => ReviewEffects.ReopenAsync(session, item, reopened, work),
                refused => Task.FromResult<ReviewOutcome>(new ReviewOutcome.Refused(refused)))
            : new ReviewOutcome.NotFound();
}
