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
    private const string NoTenant = "-";

    /// <summary>Stores refusals and alarms, and answers each message in order.</summary>
    public static async Task<IReadOnlyList<IntakeAnswer>> SaveAsync(
        Session session, IntakeBatch batch, IReadOnlyList<IntakeStep> steps, TenantBook book)
    {
        var refusals = steps.Select(step => step.Match(
            _ => throw new InvalidOperationException("Not a refusal."), refuse => Refuse(batch, refuse), reject => Reject(batch, reject))).ToList();
        await RefusalStore.AddAsync(session, [.. refusals.Select(refusal => refusal.Row).OfType<RefusalRow>()]);
        foreach (var row in refusals.Select(refusal => refusal.Row).OfType<RefusalRow>().Where(row => row.Crisis))
        {
            await AlarmAsync(session, row, book);
        }

        return [.. refusals.Select(refusal => refusal.Answer)];
    }

    private static (RefusalRow? Row, IntakeAnswer Answer) Refuse(IntakeBatch batch, IntakeStep.Refuse step)
    {
        var code = RefusalTexts.Of(step.Outcome.Code).Code;
        var tenant = step.Outcome.Code == RefusalCode.MunicipalityNotServed ? NoTenant : step.Tenant.ToString();
        var row = new RefusalRow(RefusalId.New(), tenant, batch.Partner, step.Arrived.At, code, step.Outcome.IsCrisis);
        return (row, new IntakeAnswer.Refused(row.RefusalId, code, step.Outcome.Errors));
    }

    // A message that is no signal leaves no trace, unless what could be read of it says that somebody is about to be cut off.
    private static (RefusalRow? Row, IntakeAnswer Answer) Reject(IntakeBatch batch, IntakeStep.Reject step) => (
        step.Parsed.IsCrisis ? new RefusalRow(RefusalId.New(), NoTenant, batch.Partner, step.Arrived.At, InvalidCode, Crisis: true) : null,
        new IntakeAnswer.Invalid(step.Parsed.Errors));

    private static async Task AlarmAsync(Session session, RefusalRow row, TenantBook book)
    {
        var tenants = Gemeentecode.TryParse(row.Tenant, out var tenant) ? [tenant] : book.TenantsOf(row.Partner);
        foreach (var warned in tenants)
        {
            await AlarmStore.RaiseAsync(session, warned, ("crisis-geweigerd", row.RefusalId.ToString()), row.RefusedAt);
        }
    }
}
