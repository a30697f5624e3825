using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Tests.Signals;

public sealed class SignalParserPropertyTests
{
    private static readonly string[] Hazards =
        ["", " ", "0", "-1", "1e9", "ja", "null", "2026-02-30", "1985-06", "999993653", "3077 ss", "\u0000", "\ud800", "\uFFFE", "e\u0301", "\u212B", "🏠", "a\"\\b"];

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.Elements(Hazards), ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""));

    private static readonly Gen<JsonNode?> Values = Gen.OneOf(
        Texts.Select(text => (JsonNode?)JsonValue.Create(text)),
        ArbMap.Default.GeneratorFor<int>().Select(number => (JsonNode?)JsonValue.Create(number)),
        ArbMap.Default.GeneratorFor<bool>().Select(flag => (JsonNode?)JsonValue.Create(flag)),
        Gen.Elements("[]", "{}", "null", "[1,{}]", "1e400", "0.1").Select(json => JsonNode.Parse(json)));

    private static readonly Gen<(string Path, JsonNode? Value)[]> Edits = Gen.Zip(
        Gen.Elements(SignalSchema.All.Select(field => field.Path).Append("adres").Append("extra").ToArray()), Values).ArrayOf();

    [Fact]
    [Trait("Rule", "IN-12")]
    public void Parse_AnyEditedMessage_NeverThrows() => Prop.ForAll(Edits.ToArbitrary(), edits =>
    {
        var message = SignalMessages.EndOfSupply();
        foreach (var (path, value) in edits.Where(edit => !edit.Path.StartsWith("adres.", StringComparison.Ordinal) || message["adres"] is JsonObject))
        {
            message.With(path, value?.DeepClone());
        }

        var parsed = SignalMessages.ParseJson(message.ToJsonString());

        return parsed is ParsedSignal.Valid or ParsedSignal.Invalid { Errors.Count: > 0 };
    }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Rule", "IN-12")]
    public void Parse_AnyJson_NeverThrows() => Prop.ForAll(Texts.Two().ToArbitrary(), pair =>
    {
        var json = $"{{{JsonSerializer.Serialize(pair.Item1)}:{JsonSerializer.Serialize(pair.Item2)},\"persoon\":{{{JsonSerializer.Serialize(pair.Item2)}:[]}}}}";
        SignalMessages.ParseJson(json).Should().BeOfType<ParsedSignal.Invalid>();
    }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Rule", "IN-10")]
    public void Parse_AnyRow_NeverThrows() => Prop.ForAll(Texts.ArrayOf().ToArbitrary(), Texts.ArrayOf().ToArbitrary(), (header, cells) =>
    {
        var columns = SignalColumns.Of([.. SignalSchema.All.Select(field => field.Path).Take(cells.Length), .. header]);
        SignalParser.Parse(SignalFields.FromRow(columns, [.. cells, .. header]), SignalMessages.Today).Should().NotBeNull();
    }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Rule", "LO-04")]
    public void Parse_MarkedValues_StandInNoError() => Prop.ForAll(Gen.Choose(100_000_000, 999_999_999).ToArbitrary(), number =>
    {
        var mark = $"{number}";
        var message = SignalMessages.Regular();
        foreach (var field in SignalSchema.All)
        {
            message.With(field.Path, mark + "\u0001");
        }

        var errors = message.With("persoon.extra", mark).With(mark, mark).Parse().Errors();
        errors.Should().HaveCountGreaterThan(SignalSchema.All.Count);
        errors.Should().NotContain(error => error.ToString().Contains(mark));
    }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Rule", "IN-09")]
    public void Canonical_AnyName_ReadsBackAndEqualsTheRow() => Prop.ForAll(Texts.Two().ToArbitrary(), names =>
    {
        var edited = SignalMessages.Regular().With("persoon.voornamen", names.Item1).With("adres.straatnaam", names.Item2);
        var message = JsonNode.Parse(edited.ToJsonString())!.AsObject();
        if (message.Parse() is not ParsedSignal.Valid(var signal, _) || signal.Canonical().Contains('\uFFFD', StringComparison.Ordinal))
        {
            // In a row the character stands for bytes that are no text.
            return;
        }

        SignalJson.Read(SignalJson.Write(signal)).Should().Be(signal);
        if (signal.Canonical().Contains('\uFFFD')) return; // In a row it stands for bytes that are no UTF-8.
        message.ToRow().ParseRow().Should().BeOfType<ParsedSignal.Valid>().Which.Signal.Canonical().Should().Be(signal.Canonical());
    }).QuickCheckThrowOnFailure();
}
