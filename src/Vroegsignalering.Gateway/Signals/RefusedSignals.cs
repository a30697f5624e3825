using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>What is kept of messages that may not come in: code, time and partner, no person; a crisis among them alarms people (IN-13).</summary>
internal static class RefusedSignals
{
    private const string InvalidCode = "ongeldig-bericht";
    private const string CrisisRefused = "crisis-geweigerd";

    // Stands for "none of ours" in a refusal, and for whoever runs the gateway in an alarm.
    private const string NoTenant = "-";

    /// <summary>Stores refusals and alarms, and answers each message in order; a reference that has its receipt is not refused (IN-08).</summary>
    public static async Task<IReadOnlyList<IntakeAnswer>> SaveAsync(
        Session session, IntakeBatch batch, IReadOnlyList<IntakeStep> steps, TenantBook book)
    {
        var known = await KnownReceipts.LoadAsync(session, batch.Partner, [.. steps.OfType<IntakeStep.Refuse>().Select(step => step.Signal)]);
        var refusals = steps.Select(step => step.Match<(RefusalRow? Row, IntakeAnswer Answer)>(
            _ => throw new InvalidOperationException("Not a refusal."),
            refuse => known.AnswerTo(refuse.Signal) is { } answer ? (null, answer) : Refuse(batch, refuse),
            reject => Reject(batch, reject, book))).ToList();
        List<RefusalRow> rows = [.. refusals.Select(refusal => refusal.Row).OfType<RefusalRow>()];
        await RefusalStore.AddAsync(session, rows);
        await AlarmStore.RaiseAsync(session, [.. Alarms(batch, [.. rows.Where(row => row.Crisis)], book)]);
        return [.. refusals.Select(refusal => refusal.Answer)];
    }

    private static (RefusalRow? Row, IntakeAnswer Answer) Refuse(IntakeBatch batch, IntakeStep.Refuse step)
    {
        var code = RefusalTexts.Of(step.Outcome.Code).Code;
        var tenant = step.Outcome.Code == RefusalCode.MunicipalityNotServed ? NoTenant : step.Signal.Tenant.ToString();
        var row = new RefusalRow(RefusalId.New(), tenant, batch.Partner, step.Arrived.At, code, step.Outcome.IsCrisis);
        return (row, new IntakeAnswer.Refused(row.RefusalId, code, step.Outcome.Errors));
    }

    // A message that is no signal leaves no trace, unless what could be read of it says that somebody is about to be cut off.
    private static (RefusalRow? Row, IntakeAnswer Answer) Reject(IntakeBatch batch, IntakeStep.Reject step, TenantBook book)
    {
        var tenant = step.Parsed.Tenant is { } named && book.Find(named) is not null ? named.ToString() : NoTenant;
        return (
            step.Parsed.IsCrisis ? new RefusalRow(RefusalId.New(), tenant, batch.Partner, step.Arrived.At, InvalidCode, Crisis: true) : null,
            new IntakeAnswer.Invalid(step.Parsed.Errors));
    }

    // Where nobody can say whose it is, one alarm for the whole file: it may be any municipality of the partner, and a thousand say no more.
    private static IEnumerable<AlarmRow> Alarms(IntakeBatch batch, IReadOnlyList<RefusalRow> crises, TenantBook book)
    {
        var ours = crises.Where(row => row.Tenant != NoTenant)
            .Select(row => new AlarmRow(row.Tenant, CrisisRefused, row.RefusalId.ToString(), row.RefusedAt));
        if (crises.FirstOrDefault(row => row.Tenant == NoTenant) is not { } stray)
        {
            return ours;
        }

        var subject = batch.Delivery?.ToString() ?? stray.RefusalId.ToString();
        var warned = book.TenantsOf(batch.Partner).Select(tenant => tenant.ToString()).DefaultIfEmpty(NoTenant);
        return [.. ours, .. warned.Select(tenant => new AlarmRow(tenant, CrisisRefused, subject, stray.RefusedAt))];
    }
}
