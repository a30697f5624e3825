using System.Globalization;
using System.Text;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Register;

/// <summary>What an import did, as values and as the text for the terminal.</summary>
/// <param name="Rows">The rows of the file that describe a person.</param>
/// <param name="Loaded">Per municipality served here.</param>
/// <param name="NotServed">Persons of other municipalities, which are left out.</param>
/// <param name="Faults">Rows that could not be read.</param>
public sealed record RegisterImportResult(
    RowCounts Rows,
    IReadOnlyList<TenantImport> Loaded,
    IReadOnlyDictionary<Gemeentecode, int> NotServed,
    IReadOnlyList<RowFault> Faults)
{
    /// <summary>Why nothing of the file was loaded, in Dutch; null when it was read.</summary>
    public string? Refusal { get; init; }

    /// <summary>Persons whom a faulty row holds back, in whatever municipality.</summary>
    public int HeldBack { get; init; }

    /// <summary>The municipalities served here of which nothing was loaded, and why.</summary>
    public IReadOnlyList<TenantImport> Refused { get; init; } = [];

    /// <summary>Whether it is a file of changes that holds none, as on a day on which nothing happened.</summary>
    public bool IsWithoutChanges { get; init; }

    /// <summary>Whether everything was done that the file asks for of municipalities served here.</summary>
    public bool IsDone => Refusal is null && Refused.Count == 0 && !Loaded.Any(tenant => tenant.LeavesMissing) && (Loaded.Count > 0 || IsWithoutChanges);

    /// <summary>The municipalities whose phones and e-mail addresses the file offers, and which have no basis for them (MA-12).</summary>
    public IReadOnlyList<Gemeentecode> ContactsLeftOut { get; init; } = [];

    public string ToText()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"Rijen met een persoon: {Rows.Total}, waarvan met adres: {Rows.WithAddress}");
        foreach (var tenant in Loaded)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"Gemeente {tenant.Tenant}: {Rows.Of(tenant.Tenant)} rijen, {tenant.Persons} personen ({tenant.WithResidence} met adres): "
                + $"{tenant.Load.Added} nieuw, {tenant.Load.Changed} gewijzigd, {tenant.Load.Unchanged} ongewijzigd{MissingOf(tenant)}");
        }

        foreach (var tenant in Refused)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"Gemeente {tenant.Tenant}: niets ingelezen, want {tenant.Refusal}.");
        }

        AppendContacts(text);
        foreach (var (tenant, persons) in NotServed.OrderBy(other => other.Key.ToString(), StringComparer.Ordinal))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"Overgeslagen, gemeente {tenant} is hier niet aangesloten: {persons} personen");
        }

        if (Loaded.Count + Refused.Count == 0) text.AppendLine(NothingLoaded());

        text.AppendLine(CultureInfo.InvariantCulture, $"Niet te lezen rijen: {Faults.Count}");
        foreach (var fault in Faults)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  rij {fault.Row}: {fault.Reason}");
        }

        return text.ToString();
    }

    private static string MissingOf(TenantImport tenant) => tenant switch
    {
        { Missing: 0 } => "",
        { EndedOn: { } day } => string.Create(CultureInfo.InvariantCulture, $", {tenant.Missing} niet meer genoemd, uitgeschreven per {day:yyyy-MM-dd}"),
        _ => $", {tenant.Missing} niet genoemd maar niet uitgeschreven: van een rij hieronder is niet te lezen van wie zij is; herstel haar en lees het bestand opnieuw in",
    };

    private string NothingLoaded() =>
        Refusal is not null ? $"Niets ingelezen: {Refusal}."
        : IsWithoutChanges ? "Geen wijzigingen: het bestand bevat geen personen."
        : Rows.Total == 0 ? "Niets ingelezen: het bestand bevat geen personen."
        : "Niets ingelezen. Sluit eerst de gemeente aan met import settings.";

    private void AppendContacts(StringBuilder text)
    {
        const string Because = "contactMatching legt er geen grondslag voor vast (MA-12)";
        if (ContactsLeftOut.Count > 0)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"Weggelaten, gemeente {string.Join(", ", ContactsLeftOut)}: telefoonnummer en emailadres, want {Because}");
        }

        foreach (var tenant in Loaded.Where(tenant => tenant.ContactsForgotten > 0))
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"Verwijderd, gemeente {tenant.Tenant}: telefoonnummer en emailadres van {tenant.ContactsForgotten} personen, want {Because}");
        }
    }
}
