using System.Text.Json.Nodes;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Tests.Signals;

[Trait("Rule", "IN-13")]
public sealed class SignalParserCrisisTests
{
    [Theory]
    [InlineData("persoon.geboortedatum", "\"gisteren\"", true, "optional: the family is helped without a birth date")]
    [InlineData("persoon.bsn", "\"999993654\"", true, "a faulty BSN is thrown away")]
    [InlineData("bedragCenten", "\"veel\"", true, "an amount is not needed in a crisis")]
    [InlineData("ontstaansdatum", "\"2031-01-01\"", true, "nor is the age of the arrears")]
    [InlineData("inspanningen", "[]", true, "efforts are optional here")]
    [InlineData("geplandeEinddatum", "\"9999-12-31\"", true, "an impossible planned end")]
    [InlineData("adres.postcode", "\"x\"", false, "nobody can be found without a postcode")]
    [InlineData("persoon.achternaam", "5", false, "no name is left")]
    [InlineData("kenmerk", "null", false, "nothing to answer to")]
    public void Parse_FaultInCrisis_DiscardsWhatIsOptional(string path, string json, bool stands, string because)
    {
        var parsed = SignalMessages.EndOfSupply().With(path, JsonNode.Parse(json)).Parse();

        (parsed is ParsedSignal.Valid).Should().Be(stands, because);
        parsed.Errors().Should().Contain(e => e.Pointer == "/" + path.Replace('.', '/'), "it is reported either way");
    }

    [Fact]
    public void Parse_UnknownFieldInCrisis_IsPassedOverAndTold() =>
        SignalMessages.EndOfSupply().With("persoon.kleur", 1).Parse().Should().BeOfType<ParsedSignal.Valid>()
            .Which.Errors().Should().ContainSingle(e => e.Pointer == "/persoon" && e.Code == "onbekend-veld");

    [Fact]
    public void Parse_DiscardedField_IsNotInTheSignal() =>
        SignalMessages.EndOfSupply().With("persoon.geboortedatum", "gisteren").Signal().Holder.Born.Should().BeNull();

    [Fact]
    public void Parse_CrisisWithoutAmount_SaysNothingAboutIt() =>
        SignalMessages.EndOfSupply().With("bedragCenten", null).With("ontstaansdatum", null).Parse()
            .Should().BeOfType<ParsedSignal.Valid>().Which.Notices.Should().BeEmpty();

    [Theory]
    [InlineData("eindelevering", false, true, "the type alone")]
    [InlineData("regulier", true, true, "the flag alone")]
    [InlineData("regulier", false, false, "neither")]
    public void Parse_Invalid_TellsWhetherItIsACrisis(string type, bool flag, bool crisis, string because) =>
        SignalMessages.Regular().With("signaaltype", type).With("crisissignaal", flag).With("adres.postcode", null).Parse()
            .Should().BeOfType<ParsedSignal.Invalid>().Which.IsCrisis.Should().Be(crisis, because);
}
