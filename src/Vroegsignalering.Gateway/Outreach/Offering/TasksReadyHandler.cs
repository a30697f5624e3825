using System.Buffers.Binary;
using System.Globalization;
using Vroegsignalering.Contracts;
using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Gateway.Hosting.Telemetry;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Privacy;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Outreach.Offering;

/// <summary>Step 8 of the way of a crisis signal: the gate is asked at the moment of delivery, then the task is seen by its owner.</summary>
internal sealed class TasksReadyHandler(TenantDirectory tenants, TimeProvider time, GatewayMetrics metrics) : IMessageHandler<TasksReady>
{
    private const string NoMandate = "mandaat-ontbreekt";

    public async Task HandleAsync(Session session, IReadOnlyList<TasksReady> messages)
    {
        foreach (var tenant in messages.GroupBy(message => message.Gemeentecode).OrderBy(tenant => tenant.Key, StringComparer.Ordinal))
        {
            var code = Gemeentecode.Parse(tenant.Key);
            var book = await tenants.BookWithAsync(code, CancellationToken.None);
            var ids = tenant.SelectMany(message => message.Ids).Distinct().Select(id => new TaskId(id)).ToList();
            await OfferAsync(session, book[code], ids);
        }
    }

    private async Task OfferAsync(Session session, Municipality tenant, IReadOnlyList<TaskId> ids)
    {
        var now = time.GetUtcNow();
        var tasks = await TaskStore.TakeAsync(session, tenant.Code, ids);
        var offers = Decide([.. tasks.Where(task => task is { OfferedAt: null, ClosedAt: null })], tenant, now);
        if (offers.Count == 0) return;

        var operation = Operations.OfGateway();
        await DisclosureStore.AddAsync(session, [.. offers.Select(offer => offer.Disclosure(operation))], now);
        await TaskStore.SaveAsync(session, [.. offers.Where(offer => offer.Team != offer.Task.TeamId).Select(offer => Rerouted(offer, now))]);
        await RaiseAsync(session, [.. offers.Where(offer => !offer.IsAllowed)], now);
        var visible = offers.Where(offer => offer.IsAllowed).ToList();
        await TaskStore.OfferAsync(session, tenant.Code, [.. visible.Select(offer => offer.Task.TaskId)], now);
        Measure(visible, now);
    }

    // Nobody waits for a crisis because a mandate lapsed: it goes to the fallback team, by the same gate (CA-04).
    private static List<Offer> Decide(IReadOnlyList<TaskRow> tasks, Municipality tenant, DateTimeOffset now)
    {
        var fallback = tenant.Teams.FallbackTeam;
        var answers = tasks.Select(task => task.TeamId).Append(fallback).Distinct()
            .ToDictionary(team => team, team => Offer.Ask(team, tenant.Mandates, now));
        var first = tasks.Select(task => new Offer(task, task.TeamId, answers[task.TeamId])).ToList();
        return
        [
            .. first,
            .. first.Where(offer => !offer.IsAllowed && offer.Task.Kind == OutreachTaskKind.Crisis && offer.Team != fallback)
                .Select(offer => new Offer(offer.Task, fallback, answers[fallback])),
        ];
    }

    private static TaskRow Rerouted(Offer offer, DateTimeOffset now) =>
        offer.Task.GivenTo(new Assignment(offer.Team, Worker: null, RouteReason.NoMandate)) with { ModifiedAt = now };

    // One alarm per team and day, however many tasks wait for its mandate; a crisis without an owner of its own is raised at once (CR-07).
    private static async Task RaiseAsync(Session session, IReadOnlyList<Offer> denied, DateTimeOffset now)
    {
        await TimerStore.SetAsync(
            session, [.. denied.Where(offer => offer.Task.Kind == OutreachTaskKind.Crisis).Select(offer => Deadlines.AtOnce(offer.Task, now))]);
        var today = DutchTime.DateOf(now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await AlarmStore.RaiseAsync(
            session,
            denied.Select(offer => (offer.Task.Tenant, offer.Team)).Distinct()
                .Select(one => new AlarmRow(one.Tenant.ToString(), NoMandate, $"{one.Team}/{today}", now)));
    }

    private void Measure(IReadOnlyList<Offer> visible, DateTimeOffset now)
    {
        foreach (var crisis in visible.Where(offer => offer.Task.Kind == OutreachTaskKind.Crisis))
        {
            metrics.CrisisVisible(now - StoredAt(crisis.Task.TaskId));
        }
    }

    // The id begins with that moment; a task of a file is authored when its file arrived.
    private static DateTimeOffset StoredAt(TaskId task) =>
        DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(task.Value.ToByteArray(bigEndian: true)) >> 16);
}
