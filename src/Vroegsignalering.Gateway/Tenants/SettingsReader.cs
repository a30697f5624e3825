using System.Text.Json;
using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Tenants;

/// <summary>Reads a settings file, and either returns the whole of it or everything that is wrong with it.</summary>
public static class SettingsReader
{
    private const string KindHint = "Kies uit de soorten van de partner-API: ";
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly (int, int) Days = (0, 3_650);

    // Whether a BSN may be sent is said apart, by bsnToegestaan.
    private static readonly IReadOnlyCollection<string> Fields = [.. CovenantFields.Paths.Where(path => path != SignalSchema.Bsn.Path)];

    private static IReadOnlyDictionary<string, SignalKind> Kinds => DdasCodes.V12.KindsByText;

    /// <param name="json">The text of the file.</param>
    /// <param name="today">Dutch civil date on which each fallback team must have a mandate.</param>
    public static (SettingsFile File, IReadOnlyList<SettingsFault> Faults) Read(string json, DateOnly today)
    {
        var faults = new List<SettingsFault>();
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            var file = new SettingsObject(document.RootElement, "", faults, ["gemeenten", "partners", "convenanten"]);
            return (ReadFile(file, today), faults);
        }
        catch (JsonException broken)
        {
            // Of a field that stands twice the parser tells no line.
            var place = broken.LineNumber is { } line ? $"fout in regel {line + 1}" : "een veld staat er tweemaal";
            return (new SettingsFile([], [], []), [new SettingsFault("", $"is geen JSON, {place}", "Herstel de tekst daar.")]);
        }
    }

    private static SettingsFile ReadFile(SettingsObject file, DateOnly today)
    {
        var tenants = file.Children("gemeenten", "gemeentecode", "naam", "instellingen", "teams", "buurten", "gebieden")
            .Select(tenant => TenantReader.Read(tenant, today)).ToList();
        var partners = file.Children("partners", "code", "naam", "soorten").Select(ReadPartner).ToList();
        var covenants = file.Children(
                "convenanten", "kenmerk", "gemeentecode", "partner", "soort", "vanaf", "tot", "velden", "bsnToegestaan", "minDagen", "maxDagen", "drempelCenten")
            .Select(covenant => ReadCovenant(covenant, tenants, partners)).ToList();
        if (tenants.Count == 0) file.Wrong("gemeenten", "noemt geen gemeente", "Noem ten minste één gemeente.");
        Unique.Check(file, "gemeenten", tenants.Select(tenant => tenant.Code));
        Unique.Check(file, "partners", partners.Select(partner => partner.Id));
        Unique.Check(file, "convenanten", covenants.Select(covenant => (covenant.Tenant, covenant.Id)));
        return new SettingsFile(tenants, partners, covenants);
    }

    private static Partner ReadPartner(SettingsObject partner)
    {
        var kinds = partner.Choices("soorten", [.. Kinds.Keys]);
        if (kinds.Count == 0) partner.Wrong("soorten", "noemt geen soort", KindHint + string.Join(", ", Kinds.Keys));
        return new Partner(new(partner.Text("code", 64)), partner.Text("naam"), kinds.Select(kind => Kinds[kind]).ToHashSet());
    }

    private static Covenant ReadCovenant(SettingsObject covenant, List<TenantEntry> tenants, List<Partner> partners)
    {
        var (from, until) = covenant.Term();
        var kind = covenant.Code("soort", text => Kinds.TryGetValue(text, out var known) ? known : (SignalKind?)null, KindHint + string.Join(", ", Kinds.Keys));
        return new Covenant
        {
            Id = new(covenant.Text("kenmerk", 64)),
            Tenant = ReadTenant(covenant, tenants),
            Partner = ReadPartner(covenant, kind, partners),
            Kind = kind,
            From = from,
            Until = until,
            AllowedFields = covenant.Has("velden") ? covenant.Choices("velden", Fields).ToHashSet() : null,
            BsnAllowed = covenant.Flag("bsnToegestaan"),
            Limits = ReadLimits(covenant, kind),
        };
    }

    private static Gemeentecode ReadTenant(SettingsObject covenant, List<TenantEntry> tenants)
    {
        var tenant = covenant.Code("gemeentecode", TenantReader.CodeOrNull, TenantReader.CodeHint);
        if (tenant != default && tenants.All(known => known.Code != tenant))
        {
            covenant.Wrong("gemeentecode", "is geen gemeente van dit bestand", "Neem de gemeente op in gemeenten.");
        }

        return tenant;
    }

    private static PartnerId ReadPartner(SettingsObject covenant, SignalKind kind, List<Partner> partners)
    {
        var id = new PartnerId(covenant.Text("partner", 64));
        var partner = partners.FirstOrDefault(known => known.Id == id);
        if (partner is null)
        {
            covenant.Wrong("partner", "is geen partner van dit bestand", "Neem de partner op in partners.");
        }
        else if (!partner.Kinds.Contains(kind))
        {
            covenant.Wrong("soort", "is geen soort van deze partner", "Neem de soort op bij de partner, of kies een andere.");
        }

        return id;
    }

    private static ArrearsLimits ReadLimits(SettingsObject covenant, SignalKind kind)
    {
        var law = ArrearsLimits.Statutory(kind);
        var limits = new ArrearsLimits(
            covenant.Number("minDagen", Days, law.MinDays),
            covenant.NumberOrNull("maxDagen", Days) ?? law.MaxDays,
            covenant.Number("drempelCenten", (0, 100_000_000), 0));
        if (limits.MaxDays < limits.MinDays)
        {
            covenant.Wrong("maxDagen", "is kleiner dan minDagen", "Geef een getal vanaf minDagen, of laat het weg.");
        }

        return limits;
    }
}
