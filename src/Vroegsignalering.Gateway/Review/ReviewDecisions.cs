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
        ApplyAsync(caller, id, act, item => MatchReview.Decide(item, wish, act));

    /// <summary>Undoes the decision on the signal.</summary>
    public Task<ReviewOutcome> UndoAsync(Caller caller, SignalId id, ReviewAct act) => ApplyAsync(caller, id, act, item => MatchReview.Undo(item, act));

    // Not cancelled with the request: whoever pressed the key has decided.
    private async Task<ReviewOutcome> ApplyAsync(Caller caller, SignalId id, ReviewAct act, Func<ReviewItem, ReviewVerdict> decide)
    {
        var tenant = (await tenants.BookAsync(CancellationToken.None))[caller.Municipality];
        var outcome = await policies.Contention.ExecuteAsync(
            async token => await database.InTransactionAsync(
                async session =>
                {
                    var work = WorkOf(tenant, caller);
                    var item = await DeskItem.FindAsync(session, id, work);
                    return await ReviewRepeats.FindAsync(session, (work.Tenant, id), act, decide) is { } earlier
                        ? new ReviewOutcome.Saved(earlier.Version, earlier.Outcome) { Withdrawn = item?.Stand is ReviewStand.Withdrawn }
                        : await ApplyAsync(session, item, decide, work);
                },
                token),
            CancellationToken.None);
        bell.Ring();
        return outcome;
    }

    private MatchingWork WorkOf(Municipality tenant, Caller caller) =>
        new(tenant, calendar, time.GetUtcNow(), Operations.Of(caller)) { Residents = residents };

    private static async Task<ReviewOutcome> ApplyAsync(
        Session session, DeskItem? item, Func<ReviewItem, ReviewVerdict> decide, MatchingWork work) =>
        item is null
            ? new ReviewOutcome.NotFound()
            : await decide(item.ToRule(work.Today)).Match(
                matched => ReviewEffects.MatchAsync(session, item, matched, work),
                proposed => ReviewEffects.ProposeAsync(session, item, proposed, work),
                nobody => ReviewEffects.ChooseNobodyAsync(session, item, nobody, work),
                reopened => ReviewEffects.ReopenAsync(session, item, reopened, work),
                refused => Task.FromResult<ReviewOutcome>(new ReviewOutcome.Refused(refused)));
}
