using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Register;

/// <summary>Brings the part of a file that is about one municipality into its register: the register as a whole, or changes of it.</summary>
/// <param name="tenant">The municipality.</param>
/// <param name="entries">Its persons in the file.</param>
/// <param name="now">When, UTC.</param>
internal sealed class TenantLoad(Gemeentecode tenant, IReadOnlyList<RegisterEntry> entries, DateTimeOffset now)
{
    /// <summary>Whether the municipality has a basis for phone and e-mail (MA-12); without one they are removed.</summary>
    public required bool KeepsContacts { get; init; }

    public Task<TenantImport> RunAsync(Session session, RegisterFile file, RegisterExtent extent) => extent switch
    {
        RegisterExtent.Whole => LoadAsync(session, file, acceptsMany: false),
        RegisterExtent.WholeMissingLeft => LoadAsync(session, file, acceptsMany: true),
        RegisterExtent.Changes => ChangeAsync(session),
    };

    private async Task<TenantImport> LoadAsync(Session session, RegisterFile file, bool acceptsMany)
    {
        var missing = await RegisterStore.MissingAsync(
            session, tenant, entries.Select(entry => entry.Key).Concat(file.HeldBack).ToHashSet(StringComparer.Ordinal));
        if (missing.AreTooMany && !acceptsMany)
        {
            return Refused(
                $"{missing.Persons.Count} van de {missing.Inhabitants} inwoners staan niet in het bestand, meer dan een vijftigste. "
                + "Is het een bestand met wijzigingen, geef dan --changes op; zijn zij echt weg, geef dan --missing-left op");
        }

        var forgotten = await ForgetAsync(session);
        if (file.HasRowOfSomebody && missing.Persons.Count > 0)
        {
            // Who left and who only could not be read is not to be told apart: as good as a file of changes, and the age of the register stays.
            var changes = await RegisterStore.ChangeAsync(session, tenant, entries, now);
            return Imported(changes!) with { Missing = missing.Persons.Count, ContactsForgotten = forgotten };
        }

        var load = await RegisterStore.LoadAsync(session, tenant, entries, now);
        await RegisterStore.EndAsync(session, tenant, missing.Persons, now);
        return Imported(load) with { Missing = missing.Persons.Count, EndedOn = DutchTime.DateOf(now), ContactsForgotten = forgotten };
    }

    private async Task<TenantImport> ChangeAsync(Session session)
    {
        var forgotten = await ForgetAsync(session);
        return await RegisterStore.ChangeAsync(session, tenant, entries, now) is { } load
            ? Imported(load) with { ContactsForgotten = forgotten }
            : Refused("er is nog geen register om te wijzigen. Lees eerst het hele register in, zonder --changes");
    }

    private async Task<int> ForgetAsync(Session session) => KeepsContacts ? 0 : await RegisterStore.ForgetContactsAsync(session, tenant, now);

    private TenantImport Imported(RegisterLoad load) => new(tenant, entries.Count, entries.Count(entry => entry.Stays.Count > 0), load);

    private TenantImport Refused(string why) => Imported(new RegisterLoad(0, 0, 0)) with { Refusal = why };
}
