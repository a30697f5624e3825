using System.Text.Json.Nodes;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Tests.Signals;

/// <summary>What counts as a crisis at <c>crisissignaal</c>: anything but a clear no (IN-13).</summary>
[Trait("Rule", "IN-13")]
public sealed class CrisisFlagTests
{
    [Theory]
    [InlineData("true", "JSON's own")]
    [InlineData("WAAR", "a Dutch spreadsheet's")]
    [InlineData("Ja", "a person's")]
    [InlineData(" J ", "short, with blanks")]
    [InlineData("x", "a mark in a box")]
    [InlineData("X", "or a large one")]
    [InlineData("1", "a database's")]
    [InlineData("yes", "a foreign system's")]
    [InlineData("Y", "short")]
    [InlineData("\u00A0ja\u00A0", "with blanks that nobody sees")]
    [InlineData("\"true\"", "in quotes of its own")]
    public void Parse_ClearYes_IsACrisisWithoutRemark(string text, string because)
    {
        Row(text).Should().BeOfType<ParsedSignal.Valid>(because).Which.Signal.CrisisFlag.Should().BeTrue(because);
        Row(text).Errors().Should().BeEmpty(because);
        Json(JsonValue.Create(text)).Should().BeOfType<ParsedSignal.Valid>(because).Which.Signal.CrisisFlag.Should().BeTrue("JSON too may hold a word");
    }

    [Theory]
    [InlineData("false", "JSON's own")]
    [InlineData("ONWAAR", "a Dutch spreadsheet's")]
    [InlineData("Nee", "a person's")]
    [InlineData(" n", "short, with a blank")]
    [InlineData("NO", "a foreign system's")]
    [InlineData("0", "a database's")]
    [InlineData("null", "an export's")]
    [InlineData("", "nothing")]
    [InlineData(" \u00A0", "blanks")]
    [InlineData("nee\uFFFD", "a blank of another character set behind it")]
    public void Parse_ClearNo_IsNone(string text, string because)
    {
        Row(text).Should().BeOfType<ParsedSignal.Valid>(because).Which.Signal.CrisisFlag.Should().BeFalse(because);
        Json(JsonValue.Create(text)).Should().BeOfType<ParsedSignal.Valid>(because).Which.Notices.Should().BeEmpty(because);
    }

    [Theory]
    [InlineData("ja!", "almost a word")]
    [InlineData("spoed", "whatever it is, it is no no")]
    [InlineData("2", "no such answer")]
    [InlineData("\u2713", "a tick")]
    [InlineData("\uFFFD", "a character that cannot be read")]
    [InlineData("j\uFFFD", "a word that cannot be read whole")]
    public void Parse_AnythingElse_CountsAsACrisisAndIsTold(string text, string because)
    {
        Row(text).Should().BeOfType<ParsedSignal.Valid>(because).Which.Signal.CrisisFlag.Should().BeTrue(because);
        Row(text).Errors().Should().ContainSingle(because).Which.Should().Match<FieldError>(e => e.Pointer == "/crisissignaal" && e.Code == "telt-als-crisis");
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("2", true)]
    [InlineData("[true]", true)]
    [InlineData("{\"waarde\":\"ja\"}", true)]
    [InlineData("null", false)]
    public void Parse_OtherJson_CountsUnlessItSaysNo(string json, bool isCrisis) =>
        Json(JsonNode.Parse(json)).Should().BeOfType<ParsedSignal.Valid>().Which.Signal.CrisisFlag.Should().Be(isCrisis);

    [Theory]
    [InlineData("\"crisissignaal\": false, \"crisissignaal\": true", true, "one of the two says yes")]
    [InlineData("\"crisissignaal\": false, \"crisissignaal\": null", false, "neither does")]
    [InlineData("\"Crisissignaal\": true", true, "no field of ours, and plain to whoever reads it")]
    [InlineData("\"crisisignaal\": \"ja\"", true, "a slip in the name")]
    [InlineData("\"crisis signaal\": 1", true, "or a blank")]
    [InlineData("\"Crisissignaal\": false", false, "a no")]
    [InlineData("\"opmerking\": \"ontruiming is aangezegd\"", true, "said in another place")]
    [InlineData("\"opmerking\": \"belt nooit terug\"", false, "nothing of a crisis")]
    public void Parse_RegularMessageThatCannotBeReadWhole_IsSearched(string members, bool mayBeCrisis, string because)
    {
        var message = SignalMessages.Regular();
        message.Remove("crisissignaal");
        var parsed = SignalMessages.ParseJson(message.ToJsonString().Insert(1, members + ","));

        parsed.Match(valid => valid.Signal.CrisisFlag, invalid => invalid.IsCrisis).Should().Be(mayBeCrisis, because);
    }

    private static ParsedSignal Row(string cell)
    {
        var row = SignalMessages.Regular().ToRow();
        row["crisissignaal"] = cell;
        return row.ParseRow();
    }

    private static ParsedSignal Json(JsonNode? value) => SignalMessages.Regular().With("crisissignaal", value).Parse();
}
