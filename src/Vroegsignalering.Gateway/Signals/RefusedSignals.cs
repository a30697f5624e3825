using System.Globalization;
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

    /// <summary>The alarm over crises that were refused: one per partner and day, which lists them.</summary>
    public const string CrisisRefused = "crisis-geweigerd";

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
        List<RefusalRow> rows = [.. refusals.Select(refusal => refusal.Row).OfType<RefusalRow>().DistinctBy(row => row.RefusalId)];
        await RefusalStore.AddAsync(session, rows);
        await AlarmStore.OpenAsync(session, Alarms(batch.Partner, [.. rows.Where(row => row.Crisis)], book));
        return [.. refusals.Select(refusal => refusal.Answer)];
    }

    private static (RefusalRow? Row, IntakeAnswer Answer) Refuse(IntakeBatch batch, IntakeStep.Refuse step)
    {
        var code = RefusalTexts.Of(step.Outcome.Code).Code;
        var tenant = step.Outcome.Code == RefusalCode.MunicipalityNotServed ? NoTenant : step.Signal.Tenant.ToString();
        var row = Row((tenant, code), batch, step.Arrived, step.Outcome.IsCrisis);
        return (row, new IntakeAnswer.Refused(row.RefusalId, code, step.Outcome.Errors) { IsCrisis = step.Outcome.IsCrisis });
    }

    // A message that is no signal leaves no trace, unless it may say that somebody is about to be cut off.
    private static (RefusalRow? Row, IntakeAnswer Answer) Reject(IntakeBatch batch, IntakeStep.Reject step, TenantBook book)
    {
        var tenant = step.Parsed.Tenant is { } named && book.Find(named) is not null ? named.ToString() : NoTenant;
        var row = step.Parsed.IsCrisis ? Row((tenant, InvalidCode), batch, step.Arrived, isCrisis: true) : null;
        return (row, new IntakeAnswer.Invalid(step.Parsed.Errors, row?.RefusalId));
    }

    private static RefusalRow Row((string Tenant, string Code) why, IntakeBatch batch, ArrivedSignal arrived, bool isCrisis)
    {
        var id = isCrisis ? batch.Crises.Of(arrived.Row) : RefusalId.New();
        var tenant = batch.Crises.IsLast(id) ? NoTenant : why.Tenant;
        return new RefusalRow(id, tenant, batch.Partner, arrived.At, why.Code, isCrisis)
        {
            Alarm = isCrisis ? string.Create(CultureInfo.InvariantCulture, $"{batch.Partner}/{DutchTime.DateOf(arrived.At):yyyy-MM-dd}") : null,
        };
    }

    // Where nobody can say whose it is, it may be any municipality of the partner.
    private static IEnumerable<AlarmRow> Alarms(PartnerId partner, IReadOnlyList<RefusalRow> crises, TenantBook book)
    {
        IEnumerable<string> ofPartner = book.TenantsOf(partner).Select(tenant => tenant.ToString()).DefaultIfEmpty(NoTenant);
        return crises
            .SelectMany(row => row.Tenant == NoTenant ? ofPartner : [row.Tenant], (row, tenant) => new AlarmRow(tenant, CrisisRefused, row.Alarm!, row.RefusedAt))
            .DistinctBy(alarm => (alarm.Tenant, alarm.Subject));
    }
}
