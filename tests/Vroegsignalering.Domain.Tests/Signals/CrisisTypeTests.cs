using System.Text.Json.Nodes;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Tests.Signals;

/// <summary>What a type of signal says, however it is spelt (IN-13).</summary>
[Trait("Rule", "IN-13")]
public sealed class CrisisTypeTests
{
    [Theory]
    [InlineData("Ontruiming", SignalType.Eviction, "a capital")]
    [InlineData("EINDE LEVERING", SignalType.EndOfSupply, "two words")]
    [InlineData("einde-levering", SignalType.EndOfSupply, "a hyphen")]
    [InlineData("Royement ", SignalType.EndOfInsurance, "a blank behind it")]
    [InlineData("\u00A0regulier", SignalType.Regular, "a blank that nobody sees")]
    [InlineData("Regulier", SignalType.Regular, "no more than a capital")]
    [InlineData("ontruïming", SignalType.Eviction, "an accent too many")]
    public void Parse_OtherWriting_IsTheSameType(string text, SignalType type, string because)
    {
        var parsed = Of(text).Should().BeOfType<ParsedSignal.Valid>(because).Which;

        parsed.Signal.Type.Should().Be(type, because);
        parsed.Notices.Should().BeEmpty(because);
    }

    [Theory]
    [InlineData("ontruimng", SignalType.Eviction, "a letter lacking")]
    [InlineData("ontriuming", SignalType.Eviction, "two swapped")]
    [InlineData("ontru\uFFFDming", SignalType.Eviction, "one that cannot be read")]
    [InlineData("eindlevering", SignalType.EndOfSupply, "a letter lacking")]
    [InlineData("roeyment", SignalType.EndOfInsurance, "two swapped")]
    [InlineData("royementen", SignalType.EndOfInsurance, "two too many")]
    public void Parse_NearACrisis_CountsAsItAndIsTold(string text, SignalType type, string because)
    {
        foreach (var parsed in new[] { Of(text), Row(text) })
        {
            var valid = parsed.Should().BeOfType<ParsedSignal.Valid>(because).Which;
            valid.Signal.Type.Should().Be(type, because);
            valid.Notices.Should().ContainSingle(because).Which.Should()
                .Match<FieldError>(e => e.Pointer == "/signaaltype" && e.Code == "telt-als-crisis" && e.Hint.Contains("ontruiming"));
        }
    }

    [Theory]
    [InlineData("gedwongen ontruiming", true, "the word with another")]
    [InlineData("uithuiszetting", true, "another word for it")]
    [InlineData("Afsluiting gas", true, "what it is called at an energy supplier")]
    [InlineData("beëindiging zorgverzekering", true, "what it is called at an insurer")]
    [InlineData("crisis", true, "no type, and plain")]
    [InlineData("regulierja", true, "the delimiter behind it lost, with a yes")]
    [InlineData("reguliernee", false, "the delimiter behind it lost, with a no")]
    [InlineData("reguler", false, "near the regular one only")]
    [InlineData("betalingsachterstand", false, "nothing of a crisis")]
    public void Parse_NoType_TellsWhetherItMayBeACrisis(string text, bool mayBeCrisis, string because) =>
        Of(text).Should().BeOfType<ParsedSignal.Invalid>(because).Which.Should().Match<ParsedSignal.Invalid>(
            invalid => invalid.IsCrisis == mayBeCrisis && invalid.Errors.Any(e => e.Pointer == "/signaaltype" && e.Code == "code"), because);

    [Fact]
    public void Parse_OwnWordForARegularType_AlarmsNobody() =>
        Row("aanmaning").Should().BeOfType<ParsedSignal.Invalid>().Which.IsCrisis.Should().BeFalse("a whole file may be written so");

    [Fact]
    public void Parse_TypeInAnArray_CountsAsACrisis() =>
        SignalMessages.Regular().With("signaaltype", new JsonArray("ontruiming")).Parse().Should().BeOfType<ParsedSignal.Valid>();

    [Fact]
    public void Parse_TwoTypes_AreAFaultThatMayBeACrisis() =>
        SignalMessages.ParseJson(SignalMessages.Regular().ToJsonString().Insert(1, "\"signaaltype\": \"ontruiming\","))
            .Should().BeOfType<ParsedSignal.Invalid>().Which.IsCrisis.Should().BeTrue();

    private static ParsedSignal Of(string text) => SignalMessages.Regular().With("signaaltype", text).Parse();

    private static ParsedSignal Row(string text)
    {
        var row = SignalMessages.Regular().ToRow();
        row["signaaltype"] = text;
        return row.ParseRow();
    }
}
