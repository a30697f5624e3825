using System.Text.Json.Nodes;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Signals;

[Trait("Rule", "IN-12")]
public sealed class SignalParserTests
{
    [Theory]
    [InlineData("kenmerk", "null", "verplicht", "a signal without a reference cannot be answered")]
    [InlineData("kenmerk", "\"   \"", "verplicht", "a blank text is an absent one")]
    [InlineData("kenmerk", "\"A B\"", "tekens", "a reference has no spaces")]
    [InlineData("kenmerk", "12", "vorm", "a number is no text")]
    [InlineData("gemeentecode", "\"599\"", "onmogelijk", "the leading zero counts")]
    [InlineData("soort", "\"energie\"", "code", "codes are written exactly")]
    [InlineData("signaaltype", "\"crisis\"", "code", "no such type")]
    [InlineData("warmeOverdracht", "\"ja\"", "vorm", "words are for CSV")]
    [InlineData("inspanningen.persoonlijkContact", "1", "vorm", "numbers are for CSV")]
    [InlineData("bedragCenten", "null", "verplicht", "only a crisis may lack an amount")]
    [InlineData("bedragCenten", "\"45012\"", "vorm", "a JSON amount is a number")]
    [InlineData("bedragCenten", "450.12", "vorm", "cents are whole")]
    [InlineData("bedragCenten", "45012.0", null, "an integer, as JSON Schema has it")]
    [InlineData("bedragCenten", "4.5012e4", null, "the same one")]
    [InlineData("bedragCenten", "450120E-1", null, "and again")]
    [InlineData("bedragCenten", "45012.5", "vorm", "half a cent")]
    [InlineData("bedragCenten", "1e-400", "vorm", "a very small part of a cent, not nothing")]
    [InlineData("bedragCenten", "1e400", "bereik", "whole, and beyond any number we read")]
    [InlineData("inspanningen.herinneringen", "-0.0", null, "none at all")]
    [InlineData("bedragCenten", "0", "bereik", "nothing is owed")]
    [InlineData("bedragCenten", "-1", "bereik", "a credit is no arrears")]
    [InlineData("bedragCenten", "100000001", "bereik", "over a million euros is a slip")]
    [InlineData("bedragCenten", "99999999999999999999999", "bereik", "whole, and beyond any number we read")]
    [InlineData("ontstaansdatum", "null", "verplicht", "only a crisis may lack it")]
    [InlineData("ontstaansdatum", "\"2026-02-30\"", "onmogelijk", "no such day")]
    [InlineData("ontstaansdatum", "\"01-09-2026\"", "onmogelijk", "not the agreed form")]
    [InlineData("ontstaansdatum", "\"1899-12-31\"", "te-vroeg", "before 1900")]
    [InlineData("ontstaansdatum", "\"2026-11-21\"", "na-signaaldatum", "arrears cannot begin after the signal was sent")]
    [InlineData("signaaldatum", "\"2026-11-22\"", "te-laat", "tomorrow")]
    [InlineData("geplandeEinddatum", "\"2032-01-01\"", "te-laat", "more than five years ahead")]
    [InlineData("vervangt", "\"WBR-2026-000123\"", "vervangt-zichzelf", "a signal cannot correct itself")]
    [InlineData("inspanningen", "true", "geen-object", "an object belongs here")]
    [InlineData("inspanningen.herinneringen", "-1", "bereik", "reminders are counted from zero")]
    [InlineData("persoon", "[]", "geen-object", "an array is no object")]
    [InlineData("persoon.achternaam", "null", "verplicht", "neither surname nor trade name")]
    [InlineData("persoon.achternaam", "\"Di\\tjk\"", "tekens", "a control character")]
    [InlineData("persoon.achternaam", "\"Dijk\\u0001\"", "tekens", "also at the end, where blanks are taken off")]
    [InlineData("persoon.achternaam", "\"Di\\u202Ejk\"", "tekens", "a character that turns the reading direction")]
    [InlineData("persoon.geboortedatum", "\"1985-13\"", "onmogelijk", "no such month")]
    [InlineData("persoon.geboortedatum", "\"2027\"", "te-laat", "not yet born")]
    [InlineData("persoon.bsn", "\"999993654\"", "onmogelijk", "fails the 11-test")]
    [InlineData("adres.huisnummer", "\"10\"", "vorm", "a JSON house number is a number")]
    [InlineData("adres.huisnummer", "[10]", "vorm", "an array of one is still an array")]
    [InlineData("adres.huisnummer", "100000", "bereik", "no such house number")]
    [InlineData("adres.postcode", "\"0377SS\"", "onmogelijk", "no postcode starts with zero")]
    [InlineData("persoon.geboortedatum", "\"1985\"", null, "a year is enough")]
    [InlineData("persoon.geboortedatum", "\"1985-06\"", null, "a year and month too")]
    [InlineData("persoon.bsn", "\"999993653\"", null, "whether it is allowed is for the gate")]
    [InlineData("geplandeEinddatum", "\"2027-03-01\"", null, "only this date may lie ahead")]
    [InlineData("persoon.achternaam", "\"O'Brien-Çelik\"", null, "an ordinary name")]
    [InlineData("inspanningen", "null", null, "null is absent; the gate asks for efforts")]
    public void Parse_OneField_NamesItsFault(string path, string json, string? code, string because)
    {
        var parsed = SignalMessages.Regular().With(path, JsonNode.Parse(json)).Parse();

        parsed.Errors().Where(e => e.Pointer == "/" + path.Replace('.', '/')).Select(e => e.Code)
            .Should().Equal(code is null ? [] : [code], because);
        (parsed is ParsedSignal.Valid).Should().Be(code is null, because);
    }

    [Fact]
    public void Parse_ManyFaults_TellsAllTogether()
    {
        var message = SignalMessages.Regular().With("bedragCenten", 0).With("adres.postcode", "x").With("persoon.kleur", "rood").With("soort", null);

        message.Parse().Errors().Select(e => (e.Pointer, e.Code)).Should().BeEquivalentTo([
            ("/persoon", "onbekend-veld"), ("/soort", "verplicht"), ("/bedragCenten", "bereik"), ("/adres/postcode", "onmogelijk")]);
    }

    [Fact]
    public void Parse_EveryError_HasDetailAndHint() => SignalMessages.ParseJson("{}").Errors()
        .Should().NotBeEmpty().And.OnlyContain(e => e.Detail.Length > 10 && e.Hint.Length > 10);

    [Theory]
    [InlineData("[]", "no object at all")]
    [InlineData("null", "nothing")]
    [InlineData("\"kenmerk\"", "a text")]
    public void Parse_NotAnObject_IsTheOnlyError(string json, string because) =>
        SignalMessages.ParseJson(json).Should().BeOfType<ParsedSignal.Invalid>()
            .Which.Errors.Should().ContainSingle(because).Which.Should().Match<FieldError>(e => e.Pointer == "" && e.Code == "geen-object");

    [Theory]
    [InlineData("\"kenmerk\": \"A\", \"kenmerk\": \"B\"", "/kenmerk", "which of the two?")]
    [InlineData("\"kenmerk\": null, \"kenmerk\": \"B\"", "/kenmerk", "null stands there too")]
    [InlineData("\"adres\": {}, \"adres\": {}", "/adres", "an object twice")]
    public void Parse_FieldTwice_IsAnError(string members, string pointer, string because) =>
        SignalMessages.ParseJson($"{{{members}}}").Errors().Should().Contain(e => e.Pointer == pointer && e.Code == "dubbel", because);

    [Fact]
    public void Parse_HalfACharacter_IsNoText() => SignalMessages.ParseJson("""{ "kenmerk": "A\ud800" }""").Errors()
        .Should().Contain(e => e.Pointer == "/kenmerk" && e.Code == "tekenset" && e.Hint.Contains("UTF-8"));

    [Theory]
    [InlineData("{\"adres.huisnummer\": 1}", "", 1, "dots are for CSV columns")]
    [InlineData("{\"kenmerk\": \"A\", \"123456782\": 1}", "", 2, "a name that may be a value is not repeated")]
    [InlineData("{\"adres\": {\"huisnummer\": 1, \"dijk\": 1}}", "/adres", 2, "it may be a surname, in whatever letters")]
    [InlineData("{\"\\ud800\": 1}", "", 1, "a name that is no text")]
    public void Parse_UnknownName_IsToldByItsPlace(string json, string pointer, int place, string because) =>
        SignalMessages.ParseJson(json).Errors().Should().Contain(
            e => e.Pointer == pointer && e.Code == "onbekend-veld" && e.Detail.Contains($"plaats {place} "), because);

    [Fact]
    public void Parse_UnknownNames_AreEachAnError() =>
        SignalMessages.ParseJson("""{"a": 1, "b": 2}""").Errors().Where(e => e.Code == "onbekend-veld").Should().HaveCount(2);

    [Fact]
    public void Parse_DecomposedText_IsComposed() =>
        SignalMessages.Regular().With("persoon.achternaam", " C\u0327elik ").Signal().Holder.Surname.Should().Be("\u00C7elik");

    [Theory]
    [InlineData(200, true, "the last length that fits")]
    [InlineData(201, false, "one too many")]
    public void Parse_Length_IsInclusive(int length, bool valid, string because) =>
        (SignalMessages.Regular().With("persoon.achternaam", new string('x', length)).Parse() is ParsedSignal.Valid).Should().Be(valid, because);

    [Fact]
    public void Parse_TradeNameOnly_Suffices() =>
        SignalMessages.Regular().With("persoon.achternaam", null).With("persoon.handelsnaam", "Bloemen").Parse().Should().BeOfType<ParsedSignal.Valid>();

    [Fact]
    public void Parse_WholeMessage_FillsTheSignal() => SignalMessages.EndOfSupply().Signal().Should().Be(new Signal
    {
        Reference = "WBR-2026-000123",
        Tenant = Gemeentecode.Parse("0599"),
        Kind = SignalKind.Energie,
        Type = SignalType.EndOfSupply,
        CrisisFlag = true,
        AmountCents = 45012,
        ArrearsSince = new DateOnly(2026, 9, 1),
        SentOn = new DateOnly(2026, 11, 20),
        PlannedEndOn = new DateOnly(2027, 3, 1),
        ClaimReference = "V-88123",
        Efforts = new PaymentEfforts(true, true, 3, true, false),
        Holder = new ContractHolder { Initials = "J.", Prefix = "van", Surname = "Dijk", Born = new PartialDate(1985, 6, 15) },
        Address = new Address { Street = "Voorbeeldstraat", HouseNumber = 10, HouseLetter = "A", Postcode = APostcode, Town = "Rotterdam" },
    });

    private static Postcode APostcode => Postcode.TryParse("3077SS", out var postcode) ? postcode : default;
}
