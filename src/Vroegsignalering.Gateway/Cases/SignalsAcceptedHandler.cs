using Vroegsignalering.Contracts;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Gateway.Register;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>The way that every signal takes once it is accepted: repeated or new, whose household, which case and task; all in one transaction.</summary>
internal sealed class SignalsAcceptedHandler(TenantDirectory tenants, ResidentsDirectory residents, WorkingDays calendar, TimeProvider time)
    : IMessageHandler<SignalsAccepted>
{
    public async Task HandleAsync(Session session, IReadOnlyList<SignalsAccepted> messages)
    {
        foreach (var tenant in messages.GroupBy(message => message.Gemeentecode).OrderBy(tenant => tenant.Key, StringComparer.Ordinal))
        {
            var code = Gemeentecode.Parse(tenant.Key);
            var book = await tenants.BookWithAsync(code, CancellationToken.None);
            var work = new MatchingWork(book[code], calendar, time.GetUtcNow(), Operations.OfGateway()) { Residents = residents };
            var ids = tenant.SelectMany(message => message.Ids).Distinct().Select(id => new SignalId(id)).ToList();
            await HandleAsync(session, await SignalStore.TakeReceivedAsync(session, work.Tenant, ids), work);
        }
    }

    private static async Task HandleAsync(Session session, IReadOnlyList<SignalRow> signals, MatchingWork work)
    {
        var repetitions = await Repetitions.LoadAsync(session, signals, work);
        var fresh = signals.Where(signal => !repetitions.IsRepeated(signal)).ToList();
        var decided = await Matches.DecideAsync(session, fresh, work);
        var claims = await LockClaimsAsync(session, [.. decided.Where(match => match.Matched is not null)], work);
        var takenUp = decided.Where(match => match.Matched is not null && claims.TakeUp(match.Row)).ToList();
        var repeated = signals.Except(fresh).Concat(decided.Except(takenUp).Where(match => match.Matched is not null).Select(match => match.Row));

        await RepeatedSignals.CloseAsync(session, [.. repeated], work);
        await MatchRecords.SaveAsync(session, [.. decided.Where(match => match.Matched is null || takenUp.Contains(match))], work);
        var tasks = await HouseholdPlans.SaveAsync(session, takenUp, work);
        await OutboxStore.AddAsync(session, [.. TaskMessages.Of(tasks, work)]);
    }

    // Another gateway may take up the same claim at this moment: what counts is what stands once the households are ours.
    private static async Task<Repetitions> LockClaimsAsync(Session session, IReadOnlyList<SignalMatch> matched, MatchingWork work)
    {
        await CaseStore.LockHouseholdsAsync(session, work.Tenant, [.. matched.Select(match => match.Matched!.Household).Distinct()]);
        return await Repetitions.LoadAsync(session, [.. matched.Select(match => match.Row)], work);
    }
}
