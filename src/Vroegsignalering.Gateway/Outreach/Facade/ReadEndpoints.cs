using Vroegsignalering.Domain.Values;
using Vroegsignalering.Fhir.Mapping;
using Vroegsignalering.Fhir.R4;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Gateway.Hosting.Errors;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Outreach.Facade;

/// <summary>Reading one resource: what the caller may not see does not exist.</summary>
internal static class ReadEndpoints
{
    public static async Task<IResult> TaskAsync(string id, Caller caller, TaskReading reading, CancellationToken cancellation) =>
        await OneAsync(id, caller, reading, cancellation) is var (page, task)
            ? new FhirAnswer(task.ToView(page.Tenant).ToFhir())
            : Problems.NotFound();

    public static async Task<IResult> LocationAsync(string id, Caller caller, TaskReading reading, CancellationToken cancellation) =>
        await OneAsync(id, caller, reading, cancellation) is (var page, { Contact: { } contact } task)
            ? new FhirAnswer(PlaceMapping.ToLocation(task.Row.TaskId, contact.Address, ReferenceTo(page.Tenant)))
            : Problems.NotFound();

    public static async Task<IResult> GroupAsync(string id, Caller caller, TaskReading reading, CancellationToken cancellation)
    {
        if (!Guid.TryParseExact(id, "D", out var household)) return Problems.NotFound();
        var page = await reading.FindAsync(caller, new TaskQuery { Households = [new HouseholdId(household)] }, cancellation);
        return page.Tasks.Count == 0
            ? Problems.NotFound()
            : new FhirAnswer(PlaceMapping.ToGroup(
                new HouseholdId(household), [.. page.Tasks.SelectMany(task => task.Contact?.Names ?? []).Distinct()], ReferenceTo(page.Tenant)));
    }

    /// <summary>Municipality and teams are no persons: nothing is logged.</summary>
    public static async Task<IResult> OrganizationAsync(string id, Caller caller, TenantDirectory tenants, CancellationToken cancellation)
    {
        var tenant = (await tenants.BookAsync(cancellation))[caller.Municipality];
        if (id == OrganizationMapping.IdOf(tenant.Code)) return new FhirAnswer(OrganizationMapping.ToFhir(tenant.Code, tenant.Name));
        return tenant.TeamNames.TryGetValue(new TeamId(id), out var name)
            ? new FhirAnswer(OrganizationMapping.ToFhir(new TeamId(id), name, ReferenceTo(tenant)))
            : Problems.NotFound();
    }

    private static async Task<(TaskPage Page, ShownTask Task)?> OneAsync(
        string id, Caller caller, TaskReading reading, CancellationToken cancellation)
    {
        if (!Guid.TryParseExact(id, "D", out var task)) return null;
        var page = await reading.FindAsync(caller, new TaskQuery { Tasks = [new TaskId(task)] }, cancellation);
        return page.Tasks is [var found] ? (page, found) : null;
    }

    private static Reference ReferenceTo(Municipality tenant) => OrganizationMapping.ReferenceTo(tenant.Code, tenant.Name);
}
