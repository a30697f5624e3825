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
    private const string InUseCode = "kenmerk-in-gebruik";

    /// <summary>The alarm over crises that were refused: one per partner and day, which lists them.</summary>
    public const string CrisisRefused = "crisis-geweigerd";

    // Stands for "none of ours" in a refusal, and for whoever runs the gateway in an alarm.
    private const string NoTenant = "-";

    /// <summary>Stores refusals and alarms, and answers each message in order; a reference that has its receipt is not refused (IN-08).</summary>
    public static async Task<IReadOnlyList<IntakeAnswer>> SaveAsync(
        Session session, IntakeBatch batch, IReadOnlyList<IntakeStep> steps, TenantBook book)
    {
        var known = await KnownReceipts.LoadAsync(session, batch.Partner, [.. steps.OfType<IntakeStep.Refuse>().Select(step => step.Signal)]);
        var crises = steps.OfType<IntakeStep.Refuse>().Where(step => step.Outcome.IsCrisis).Select(step => known.AnswerTo(step.Signal));
        var standing = await StandingAsync(session, crises);
        var refusals = steps.Select(step => step.Match<(RefusalRow? Row, IntakeAnswer Answer)>(
            _ => throw new InvalidOperationException("Not a refusal."),
            refuse => known.AnswerTo(refuse.Signal) is { } answer ? Again(batch, refuse, answer, standing) : Refuse(batch, refuse),
            reject => Reject(batch, reject, book))).ToList();
        await StoreAsync(session, batch, [.. refusals.Select(refusal => refusal.Row).OfType<RefusalRow>()], book);
        return [.. refusals.Select(refusal => refusal.Answer)];
    }

    /// <summary>The answers to signals that law and covenant let in: a crisis under a reference that is in use is refused like any other, and alarms.</summary>
    public static async Task<IReadOnlyList<IntakeAnswer>> AlarmConflictsAsync(
        Session session, IntakeBatch batch, IReadOnlyList<(GatedSignal Gated, IntakeAnswer Answer)> taken, TenantBook book)
    {
        var standing = await StandingAsync(session, taken.Where(one => one.Gated.IsCrisis).Select(one => one.Answer));
        var conflicts = taken.Select(one => one.Gated.IsCrisis
            ? Conflict(one.Answer, standing, () => Row((one.Gated.Signal.Tenant.ToString(), InUseCode), batch, one.Gated.Arrived, isCrisis: true))
            : (Row: null, one.Answer)).ToList();
        await StoreAsync(session, batch, [.. conflicts.Select(conflict => conflict.Row).OfType<RefusalRow>()], book);
        return [.. conflicts.Select(conflict => conflict.Answer)];
    }

    private static async Task StoreAsync(Session session, IntakeBatch batch, IReadOnlyList<RefusalRow> rows, TenantBook book)
    {
        if (rows.Count == 0) return;
        await RefusalStore.AddAsync(session, [.. rows.DistinctBy(row => row.RefusalId)]);
        await AlarmStore.OpenAsync(session, Alarms(batch.Partner, [.. rows.Where(row => row.Crisis)], book));
    }

    // A crisis that stands already has its task, whatever else is sent under its reference.
    private static async Task<IReadOnlySet<SignalId>> StandingAsync(Session session, IEnumerable<IntakeAnswer?> answers)
    {
        List<SignalId> earlier = [.. answers.OfType<IntakeAnswer.Conflicting>().Select(answer => answer.Earlier)];
        return earlier.Count == 0 ? new HashSet<SignalId>() : await SignalStore.CrisesOfAsync(session, earlier);
    }

    private static (RefusalRow? Row, IntakeAnswer Answer) Conflict(IntakeAnswer answer, IReadOnlySet<SignalId> standing, Func<RefusalRow> refuse)
    {
        switch (answer)
        {
            case IntakeAnswer.Conflicting conflicting when !standing.Contains(conflicting.Earlier):
                var conflict = refuse();
                return (conflict, conflicting with { Refusal = conflict.RefusalId });
            case IntakeAnswer.Purged:
                var purged = refuse();
                return (purged, new IntakeAnswer.Purged(purged.RefusalId));
            default:
                return (null, answer);
        }
    }

    private static (RefusalRow? Row, IntakeAnswer Answer) Again(
        IntakeBatch batch, IntakeStep.Refuse step, IntakeAnswer answer, IReadOnlySet<SignalId> standing) => step.Outcome.IsCrisis
            ? Conflict(answer, standing, () => Row((TenantOf(step), InUseCode), batch, step.Arrived, isCrisis: true))
            : (null, answer);

    private static string TenantOf(IntakeStep.Refuse step) =>
        step.Outcome.Code == RefusalCode.MunicipalityNotServed ? NoTenant : step.Signal.Tenant.ToString();

    private static (RefusalRow? Row, IntakeAnswer Answer) Refuse(IntakeBatch batch, IntakeStep.Refuse step)
    {
        var code = RefusalTexts.Of(step.Outcome.Code).Code;
        var row = Row((TenantOf(step), code), batch, step.Arrived, step.Outcome.IsCrisis);
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
        if (batch.Crises.IsLast(id)) why = (NoTenant, RefusalStore.OfManyRows);
        return new RefusalRow(id, why.Tenant, batch.Partner, arrived.At, why.Code, isCrisis)
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
