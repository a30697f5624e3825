using Vroegsignalering.Contracts;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>Steps 4 to 7 of the way of a signal: repeated or new, whose household, which case and task; all in one transaction.</summary>
internal sealed class SignalsAcceptedHandler(TenantDirectory tenants, WorkingDays calendar, TimeProvider time) : IMessageHandler<SignalsAccepted>
{
    public async Task HandleAsync(Session session, IReadOnlyList<SignalsAccepted> messages)
    {
        foreach (var tenant in messages.GroupBy(message => message.Gemeentecode))
        {
            var code = Gemeentecode.Parse(tenant.Key);
            var book = await tenants.BookWithAsync(code, CancellationToken.None);
            var work = new MatchingWork(book[code], calendar, time.GetUtcNow(), Operations.OfGateway());
            var ids = tenant.SelectMany(message => message.Ids).Distinct().Select(id => new SignalId(id)).ToList();
            await HandleAsync(session, await SignalStore.TakeReceivedAsync(session, work.Tenant, ids), work);
        }
    }

    private static async Task HandleAsync(Session session, IReadOnlyList<SignalRow> signals, MatchingWork work)
    {
        var repetitions = await Repetitions.LoadAsync(session, signals, work);
        var fresh = signals.Where(signal => !repetitions.IsRepeated(signal)).ToList();
        var decided = await Matches.DecideAsync(session, fresh, work);
        var takenUp = decided.Where(match => match.Matched is not null && repetitions.TakeUp(match.Row)).ToList();
        var repeated = signals.Except(fresh).Concat(decided.Except(takenUp).Where(match => match.Matched is not null).Select(match => match.Row));

        await RepeatedSignals.CloseAsync(session, [.. repeated], work);
        await MatchRecords.SaveAsync(session, [.. decided.Where(match => match.Matched is null || takenUp.Contains(match))], work);
        var tasks = await HouseholdPlans.SaveAsync(session, takenUp, work);
        await OutboxStore.AddAsync(session, [.. TaskMessages.Of(tasks, work)]);
    }
}
