using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Fhir.Mapping;
using Vroegsignalering.Fhir.Patching;

namespace Vroegsignalering.Fhir.Tests.Patching;

public sealed class TaskPatchPropertyTests
{
    private static readonly Gen<string> Scalars = Gen.Elements(
        "null", "true", "0", "-0.0", "1e400", "123456789012345678901234567890", "\"\"", "\" \"", "\"received\"", "\"2026-02-30\"",
        "\"\\ud800\"", "\"\\udc00x\"", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "\"Organization/noord\"", "\"eindresultaat\"", "\"Vervolghulp en/of verwijzing\"", "\"#x\"");

    private static readonly Gen<string> Names = Gen.Elements(
        "op", "path", "value", "from", "coding", "code", "system", "text", "reference", "type", "identifier", "display", "extension", "_code", "_text", "url", "id",
        "start", "end", "valueDate", "valueCodeableConcept", "valueDecimal", "valueReference", "valueDateTime", "authorReference", "time",
        "resourceType", "\\ud800", "\\udfff", "\\u006fp", "__proto__", "");

    private static readonly Gen<string> Paths = Gen.Elements(
        "/status", "/statusReason", "/businessStatus", "/executionPeriod", "/owner", "/note/-", "/output/-", "/note/0", "", "/", "/~2", "\\ud800");

    private static readonly Gen<string> Operations =
        from verb in Gen.Elements("add", "replace", "test", "remove", "move", "\\ud800")
        from path in Paths
        from value in Value(depth: 4)
        from more in Gen.Frequency((5, Gen.Constant("")), (1, Member(depth: 1).Select(member => "," + member)))
        select $$"""{"op":"{{verb}}","path":"{{path}}","value":{{value}}{{more}}}""";

    [Fact]
    public void Parse_AnyPatch_IsReadOrRejectedAndNeverThrows() => Prop.ForAll(
        Gen.OneOf(Gen.ArrayOf(Operations).Select(all => $"[{string.Join(',', all)}]"), Value(depth: 5)).ToArbitrary(),
        patch => TaskPatch.Parse(Encoding.UTF8.GetBytes(patch)).Match(
            read => TaskWish.Of(read, "https://gateway.example/fhir/R4") is ({ }, []) or (null, [_, ..]),
            issues => issues.Count > 0)).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Theory]
    [InlineData(63)]
    [InlineData(10_000)]
    public void Parse_DeepNesting_IsRejected(int depth) =>
        TaskPatch.Parse(Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth))).Should().BeOfType<ParsedTaskPatch.Rejected>();

    private static Gen<string> Value(int depth) => depth == 0
        ? Scalars
        : Gen.Frequency(
            (2, Scalars),
            (3, Gen.ArrayOf(Gen.Constant(0).SelectMany(_ => Member(depth - 1)), 3).Select(members => $"{{{string.Join(',', members)}}}")),
            (1, Gen.ArrayOf(Gen.Constant(0).SelectMany(_ => Value(depth - 1)), 2).Select(items => $"[{string.Join(',', items)}]")));

    private static Gen<string> Member(int depth) => Gen.Zip(Names, Value(depth)).Select(member => $"\"{member.Item1}\":{member.Item2}");
}
