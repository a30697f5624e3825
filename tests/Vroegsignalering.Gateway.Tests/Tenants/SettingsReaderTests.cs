using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Retention;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Gateway.Tenants;

namespace Vroegsignalering.Gateway.Tests.Tenants;

public sealed class SettingsReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Read_Example_HoldsWhatItSays()
    {
        var (file, faults) = SettingsReader.Read(ExampleSettings.Text, Today);

        faults.Should().BeEmpty();
        file.Tenants.Select(tenant => tenant.Code.ToString()).Should().Equal("0599", "0518");
        file.Tenants[0].Teams.Teams.Select(team => team.Mandate!.Role).Should().Equal(AvgRole.Mandated, AvgRole.Processor, AvgRole.Controller);
        file.Tenants[0].Teams.Teams.Single(team => team.Fallback).Id.Value.Should().Be("crisisdienst");
        file.Tenants[0].Teams.Ranges.Select(range => range.Side).Should().Equal(NumberSide.Both, NumberSide.Odd, NumberSide.Even);
        file.Tenants[0].Teams.Areas.Should().HaveCount(2);
        file.Covenants.Select(covenant => covenant.Limits)
            .Should().Equal(new ArrearsLimits(30, null, 2_500), new ArrearsLimits(30), new ArrearsLimits(30, 100));
        file.Covenants.Select(covenant => (covenant.AllowedFields?.Count, covenant.BsnAllowed))
            .Should().Equal((null, false), (3, false), (null, true));
    }

    [Theory]
    [InlineData("/gemeenten", null, "/gemeenten", "noemt geen gemeente")]
    [InlineData("/gemeente", "1", "/gemeente", "is geen veld")]
    [InlineData("/gemeenten/0/gemeentecode", "\"599\"", "/gemeenten/0/gemeentecode", "geen geldige code")]
    [InlineData("/gemeenten/0/gemeentecode", "599", "/gemeenten/0/gemeentecode", "geen geldige code")]
    [InlineData("/gemeenten/1/gemeentecode", "\"0599\"", "/gemeenten/1", "komt al eerder voor")]
    [InlineData("/gemeenten/0/naam", "\"  \"", "/gemeenten/0/naam", "geen tekst")]
    [InlineData("/gemeenten/0/naam", null, "/gemeenten/0/naam", "ontbreekt")]
    [InlineData("/gemeenten/0/instellingen/reopenDays", "-1", "/gemeenten/0/instellingen/reopenDays", "geen getal")]
    [InlineData("/gemeenten/0/instellingen/heropenDagen", "3", "/gemeenten/0/instellingen/heropenDagen", "is geen veld")]
    [InlineData("/gemeenten/0/instellingen/retention/logMonths", "\"6\"", "/gemeenten/0/instellingen/retention/logMonths", "geen getal")]
    [InlineData("/gemeenten/0/instellingen/municipalCrisisKinds", "[\"Gas\"]", "/gemeenten/0/instellingen/municipalCrisisKinds/0", "geen bekende keuze")]
    [InlineData("/gemeenten/0/instellingen/municipalCrisisKinds", "\"Water\"", "/gemeenten/0/instellingen/municipalCrisisKinds", "geen lijst")]
    [InlineData("/gemeenten/0/instellingen/refusalOverrides", "{ \"regulier\": \"art. 1\" }", "/gemeenten/0/instellingen/refusalOverrides/regulier", "is geen veld")]
    [InlineData("/gemeenten/0/instellingen/refusalOverrides", "{ \"ontruiming\": \" \" }", "/gemeenten/0/instellingen/refusalOverrides/ontruiming", "geen tekst")]
    [InlineData("/gemeenten/0/instellingen/refusalOverrides", "{ \"royement\": true }", "/gemeenten/0/instellingen/refusalOverrides/royement", "geen tekst")]
    [InlineData("/gemeenten/0/instellingen/weights", "{ \"income\": 5 }", "/gemeenten/0/instellingen/weights/income", "is geen veld")]
    [InlineData("/gemeenten/0/instellingen/weights", "{ \"minors\": -1 }", "/gemeenten/0/instellingen/weights/minors", "geen getal")]
    [InlineData("/gemeenten/0/instellingen/weights", "{ \"asapFrom\": 19 }", "/gemeenten/0/instellingen/weights/asapFrom", "lager dan urgentFrom")]
    [InlineData("/gemeenten/0/instellingen/weights", "{ \"statFrom\": 39 }", "/gemeenten/0/instellingen/weights/statFrom", "lager dan asapFrom")]
    [InlineData("/gemeenten/0/instellingen/escalationPoints", "[]", "/gemeenten/0/instellingen/escalationPoints", "noemt geen moment")]
    [InlineData("/gemeenten/0/instellingen/escalationPoints", "[{ \"workingDay\": 4 }]", "/gemeenten/0/instellingen/escalationPoints/0/workingDay", "geen getal")]
    [InlineData("/gemeenten/0/instellingen/escalationPoints", "[{ \"time\": \"12:00\" }]", "/gemeenten/0/instellingen/escalationPoints/0/workingDay", "ontbreekt")]
    [InlineData("/gemeenten/0/instellingen/escalationPoints", "[{ \"workingDay\": 1, \"time\": \"24:00\" }]", "/gemeenten/0/instellingen/escalationPoints/0/time", "geen tijd")]
    [InlineData("/gemeenten/0/instellingen/escalationPoints", "[{ \"workingDay\": 1 }, { \"workingDay\": 1 }]", "/gemeenten/0/instellingen/escalationPoints/1", "komt al eerder voor")]
    [InlineData("/gemeenten/0/instellingen/contactMatching", "\" \"", "/gemeenten/0/instellingen/contactMatching", "geen tekst")]
    [InlineData("/gemeenten/0/instellingen/contactMatching", "true", "/gemeenten/0/instellingen/contactMatching", "geen tekst")]
    [InlineData("/gemeenten/0/instellingen", "[]", "/gemeenten/0/instellingen", "geen object")]
    [InlineData("/gemeenten/0/teams", null, "/gemeenten/0/teams", "niet precies één terugvalteam")]
    [InlineData("/gemeenten/0/teams/0/terugval", "true", "/gemeenten/0/teams", "niet precies één terugvalteam")]
    [InlineData("/gemeenten/1/teams/0/mandaat", null, "/gemeenten/1/teams/0/mandaat", "geldt vandaag niet")]
    [InlineData("/gemeenten/1/teams/0/mandaat/tot", "\"2026-11-21\"", "/gemeenten/1/teams/0/mandaat", "geldt vandaag niet")]
    [InlineData("/gemeenten/0/teams/1/mandaat/rol", "\"baas\"", "/gemeenten/0/teams/1/mandaat/rol", "geen geldige code")]
    [InlineData("/gemeenten/0/teams/1/mandaat/tot", "\"2026-02-30\"", "/gemeenten/0/teams/1/mandaat/tot", "geen bestaande datum")]
    [InlineData("/gemeenten/0/teams/1/mandaat/tot", "\"2020-01-01\"", "/gemeenten/0/teams/1/mandaat/tot", "voor het begin")]
    [InlineData("/gemeenten/0/teams/1/terugval", "\"nee\"", "/gemeenten/0/teams/1/terugval", "niet waar of onwaar")]
    [InlineData("/gemeenten/0/buurten/0/postcode", "\"3077\"", "/gemeenten/0/buurten/0/postcode", "geen geldige code")]
    [InlineData("/gemeenten/0/buurten/0/buurt", "\"Zuid\"", "/gemeenten/0/buurten/0/buurt", "geen geldige code")]
    [InlineData("/gemeenten/0/buurten/1/tot", "0", "/gemeenten/0/buurten/1/tot", "geen getal")]
    [InlineData("/gemeenten/0/buurten/0/jaar", null, "/gemeenten/0/buurten/0/jaar", "ontbreekt")]
    [InlineData("/gemeenten/0/gebieden/0/team", "\"wijkteam-noord\"", "/gemeenten/0/gebieden/0/team", "geen team van deze gemeente")]
    [InlineData("/partners/0/soorten", "[\"Gas\"]", "/partners/0/soorten/0", "geen bekende keuze")]
    [InlineData("/partners/0/soorten", "[]", "/partners/0/soorten", "noemt geen soort")]
    [InlineData("/partners/1/code", "\"energie-voorbeeld\"", "/partners/1", "komt al eerder voor")]
    [InlineData("/convenanten/0/gemeentecode", "\"0363\"", "/convenanten/0/gemeentecode", "geen gemeente van dit bestand")]
    [InlineData("/convenanten/0/partner", "\"iemand\"", "/convenanten/0/partner", "geen partner van dit bestand")]
    [InlineData("/convenanten/0/soort", "\"Huur\"", "/convenanten/0/soort", "geen soort van deze partner")]
    [InlineData("/convenanten/2/kenmerk", "\"conv-2026-energie\"", "/convenanten/2", "komt al eerder voor")]
    [InlineData("/convenanten/1/velden", "[\"persoon.bsn\"]", "/convenanten/1/velden/0", "geen bekende keuze")]
    [InlineData("/convenanten/1/velden", "\"alles\"", "/convenanten/1/velden", "geen lijst")]
    [InlineData("/convenanten/2/maxDagen", "10", "/convenanten/2/maxDagen", "kleiner dan minDagen")]
    public void Read_OneThingWrong_NamesFieldRuleAndRepair(string changed, string? json, string pointer, string rule)
    {
        var (_, faults) = SettingsReader.Read(ExampleSettings.With(changed, json), Today);

        faults.Should().Contain(fault => fault.Pointer == pointer && fault.Rule.Contains(rule)).Which.Repair.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("", "regel 1")]
    [InlineData("{\n", "regel 2")]
    [InlineData("""{ "partners": [], "partners": [] }""", "tweemaal")]
    public void Read_BrokenText_IsOneFault(string json, string place) =>
        SettingsReader.Read(json, Today).Faults.Should().ContainSingle().Which.Rule.Should().Contain("geen JSON").And.Contain(place);

    [Fact]
    public void Read_ManyThingsWrong_TellsAllOfThem() =>
        SettingsReader.Read("""{ "gemeenten": [{}], "partners": [7], "convenanten": [{}] }""", Today).Faults
            .Select(fault => fault.Pointer).Should().Contain(
                "/gemeenten/0/gemeentecode", "/gemeenten/0/naam", "/gemeenten/0/teams", "/partners/0",
                "/convenanten/0/kenmerk", "/convenanten/0/gemeentecode", "/convenanten/0/partner", "/convenanten/0/soort", "/convenanten/0/vanaf");

    [Fact]
    public void Parameters_HaveTheNamesOfTheSettings()
    {
        Named(typeof(TenantSettings)).Except(["gate", "case", "hasContactBasis"]).Should().BeEquivalentTo(TenantParameters.All, "those are made of the others");
        Named(typeof(RetentionTerms)).Should().BeEquivalentTo(TenantParameters.Terms.Keys);
        Named(typeof(PriorityWeights)).Should().BeEquivalentTo(TenantParameters.Factors.Keys);
        Named(typeof(EscalationPoint)).Except(["code"]).Should().BeEquivalentTo("workingDay", "time");
    }

    private static IEnumerable<string> Named(Type settings) =>
        settings.GetProperties().Select(property => $"{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}");
}
