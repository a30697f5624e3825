using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Tenants;

/// <summary>Reads one municipality of a settings file: its parameters, its teams with their mandates, and where they work.</summary>
internal static class TenantReader
{
    public const string CodeHint = "Geef vier cijfers, met voorloopnullen.";

    private static readonly Dictionary<string, AvgRole> Roles = new()
    {
        ["verwerkingsverantwoordelijke"] = AvgRole.Controller,
        ["gezamenlijk"] = AvgRole.JointController,
        ["verwerker"] = AvgRole.Processor,
        ["gemandateerd"] = AvgRole.Mandated,
    };

    private static readonly Dictionary<string, NumberSide> Sides = new()
    {
        ["beide"] = NumberSide.Both,
        ["oneven"] = NumberSide.Odd,
        ["even"] = NumberSide.Even,
    };

    public static Gemeentecode? CodeOrNull(string text) => Gemeentecode.TryParse(text, out var code) ? code : null;

    public static TenantEntry Read(SettingsObject tenant, DateOnly today)
    {
        var teams = tenant.Children("teams", "code", "naam", "capaciteit", "terugval", "mandaat").Select(ReadTeam).ToList();
        var ranges = tenant.Children("buurten", "jaar", "postcode", "buurt", "van", "tot", "kant").Select(ReadRange).ToList();
        var areas = tenant.Children("gebieden", "buurt", "team", "vanaf", "tot").Select(area => ReadArea(area, teams)).ToList();
        TenantParameters.Check(tenant);
        CheckFallback(tenant, teams, today);
        Unique.Check(tenant, "teams", teams.Select(team => team.Id));
        Unique.Check(tenant, "buurten", ranges.Select(range => (range.Year, range.Postcode, range.From, range.Side)));
        Unique.Check(tenant, "gebieden", areas.Select(area => (area.Buurt, area.Team, area.From)));
        return new TenantEntry(tenant.Code("gemeentecode", CodeOrNull, CodeHint), tenant.Text("naam"), tenant.RawText("instellingen"), new TeamLists(teams, ranges, areas));
    }

    // A crisis that no other team can take goes there, so it must be able to act from the first day (CR-07, TE-02).
    private static void CheckFallback(SettingsObject tenant, List<Team> teams, DateOnly today)
    {
        var fallback = teams.Where(team => team.Fallback).ToList();
        if (fallback.Count != 1)
        {
            tenant.Wrong("teams", "heeft niet precies één terugvalteam", "Zet terugval op true bij het ene team dat opvangt wat geen ander team kan.");
        }
        else if (fallback[0].Mandate?.Covers(fallback[0].Id, today) is not true)
        {
            tenant.Wrong($"teams/{teams.IndexOf(fallback[0])}/mandaat", "geldt vandaag niet voor het terugvalteam", "Geef het mandaat dat vandaag geldt: rol, document, vanaf.");
        }
    }

    private static Team ReadTeam(SettingsObject team)
    {
        var id = new TeamId(team.Text("code", 64));
        return new Team(id, team.Text("naam"))
        {
            Capacity = team.Number("capaciteit", (0, 100_000), 0),
            Fallback = team.Flag("terugval"),
            Mandate = team.Child("mandaat", "rol", "document", "vanaf", "tot") is { } mandate ? ReadMandate(mandate, id) : null,
        };
    }

    private static Mandate ReadMandate(SettingsObject mandate, TeamId team)
    {
        var (from, until) = mandate.Term();
        return new Mandate(team, mandate.Code("rol", text => OneOf(Roles, text), $"Kies uit: {string.Join(", ", Roles.Keys)}."), mandate.Text("document"), from, until);
    }

    private static BuurtRange ReadRange(SettingsObject range)
    {
        var (from, to) = (range.Number("van", (1, 99_999), 1), range.Number("tot", (1, 99_999), 99_999));
        if (to < from) range.Wrong("tot", "is kleiner dan van", "Geef het hoogste huisnummer, of laat het weg.");
        return new BuurtRange(range.Number("jaar", (2000, 2100)), PostcodeOf(range), BuurtOf(range))
        {
            From = from,
            To = to,
            Side = range.Has("kant") ? range.Code("kant", text => OneOf(Sides, text), $"Kies uit: {string.Join(", ", Sides.Keys)}.") : NumberSide.Both,
        };
    }

    private static TeamArea ReadArea(SettingsObject area, List<Team> teams)
    {
        var (from, until) = area.Term();
        var team = new TeamId(area.Text("team", 64));
        if (teams.All(known => known.Id != team)) area.Wrong("team", "is geen team van deze gemeente", "Neem het team op in teams, of verbeter de code.");
        return new TeamArea(BuurtOf(area), team, from, until);
    }

    private static Postcode PostcodeOf(SettingsObject range) => range.Code(
        "postcode", text => Postcode.TryParse(text, out var postcode) ? postcode : (Postcode?)null, "Geef vier cijfers en twee letters, zoals 3077SS.");

    private static Buurtcode BuurtOf(SettingsObject place) => place.Code(
        "buurt",
        text => text.Length == 10 && text.StartsWith("BU", StringComparison.Ordinal) && text[2..].All(char.IsAsciiDigit) ? new Buurtcode(text) : (Buurtcode?)null,
        "Geef de code van het CBS: BU en acht cijfers.");

    private static T? OneOf<T>(Dictionary<string, T> choices, string text)
        where T : struct => choices.TryGetValue(text, out var choice) ? choice : null;
}
