using Vroegsignalering.Fhir.Codec;
using Vroegsignalering.Fhir.Patching;

namespace Vroegsignalering.Fhir.Tests.Patching;

public sealed class TaskPatchTests
{
    [Theory]
    [InlineData("{}", "patch", "structure", "no list")]
    [InlineData("[]", "patch", "structure", "no operation")]
    [InlineData("[", "Resource", "structure", "no JSON")]
    [InlineData("[{'op':'replace','path':'/status','value':'\\ud800'}]", "Task.status", "value", "half a character as the value")]
    [InlineData("[{'\\udc00':1,'op':'replace','path':'/status','value':'accepted'}]", "patch[0]", "structure", "half a character in a name")]
    [InlineData("[{'op':'replace','path':'/owner','value':{'reference':'Organization/x','\\ud83d':1}}]", "Task.owner", "structure", "half a character deep inside")]
    [InlineData("[1]", "patch[0]", "structure", "an operation that is no object")]
    [InlineData("[{'op':'add','op':'test','path':'/status','value':'accepted'}]", "patch[0]", "structure", "a member twice")]
    [InlineData("[{'op':'replace','value':'accepted'}]", "patch[0].path", "not-supported", "no path")]
    [InlineData("[{'op':'replace','path':'/priority','value':'stat'}]", "patch[0].path", "not-supported", "priority is the gateway's")]
    [InlineData("[{'op':'replace','path':'/restriction/period/end','value':'2027'}]", "patch[0].path", "not-supported", "the last day never moves")]
    [InlineData("[{'op':'add','path':'/note/0','value':{'text':'x'}}]", "patch[0].path", "not-supported", "notes are only added at the end")]
    [InlineData("[{'op':'add','path':'/for/reference','value':'Patient/1'}]", "patch[0].path", "not-supported", "about whom never changes")]
    [InlineData("[{'path':'/status','value':'accepted'}]", "patch[0].op", "not-supported", "no operation named")]
    [InlineData("[{'op':'remove','path':'/status'}]", "patch[0].op", "not-supported", "a status stays")]
    [InlineData("[{'op':'remove','path':'/statusReason'}]", "patch[0].op", "not-supported", "a reason stays with its step")]
    [InlineData("[{'op':'remove','path':'/owner'}]", "patch[0].op", "not-supported", "an owner stays")]
    [InlineData("[{'op':'move','path':'/status','from':'/intent'}]", "patch[0].op", "not-supported", "no moving")]
    [InlineData("[{'op':'test','path':'/note/-','value':{'text':'x'}}]", "patch[0].op", "not-supported", "nothing stands at the end")]
    [InlineData("[{'op':'replace','path':'/status'}]", "patch[0].value", "required", "no value")]
    [InlineData("[{'op':'replace','path':'/status','value':'klaar'}]", "Task.status", "code-invalid", "a code of no list")]
    [InlineData("[{'op':'replace','path':'/status','value':null}]", "Task.status", "structure", "null")]
    [InlineData("[{'op':'add','path':'/statusReason','value':'ziek'}]", "Task.statusReason", "structure", "text for a concept")]
    [InlineData("[{'op':'add','path':'/note/-','value':{'time':'2026'}}]", "Task.note.text", "required", "a note without text")]
    [InlineData("[{'op':'add','path':'/output/-','value':{'type':{'text':'x'}}}]", "Task.output.value", "required", "an output without a value")]
    [InlineData("[{'op':'add','path':'/executionPeriod','value':{'start':'2026-11-16','end':'2026-11-15'}}]", "Task.executionPeriod", "invariant", "an end before its start")]
    public void Parse_BadPatch_NamesPlaceAndKind(string json, string expression, string code, string because) =>
        Parse(json).Should().BeOfType<ParsedTaskPatch.Rejected>().Which.Issues.Should().ContainSingle(because)
            .Which.Should().Match<FhirIssue>(i => i.Expression == expression && i.Code == code, because);

    [Fact]
    public void Parse_EveryPathAdmitted_GivesTypedOperationsInOrder()
    {
        const string json = """
            [
              {"op":"test","path":"/status","value":"accepted"},
              {"op":"replace","path":"/status","value":"in-progress","ignored":1},
              {"op":"add","path":"/statusReason","value":{"text":"geen gehoor"}},
              {"op":"add","path":"/businessStatus","value":{"text":"gesproken"}},
              {"op":"add","path":"/executionPeriod","value":{"start":"2026-11-16"}},
              {"op":"replace","path":"/owner","value":{"reference":"Practitioner/1"}},
              {"op":"add","path":"/note/-","value":{"text":"later terugkomen"}},
              {"op":"add","path":"/output/-","value":{"type":{"text":"bezoek"},"valueDate":"2026-11-17"}}
            ]
            """;

        var operations = Parse(json).Match(read => read, _ => []);

        operations.Select(o => o.GetType().Name).Should().Equal(
            "Status", "Status", "StatusReason", "BusinessStatus", "ExecutionPeriod", "Owner", "MoreNote", "MoreOutput");
        operations[0].Should().Be(new TaskPatch.Status(PatchVerb.Test, "accepted"));
        operations[1].Should().Be(new TaskPatch.Status(PatchVerb.Replace, "in-progress"));
        operations[5].Should().BeOfType<TaskPatch.Owner>().Which.Party.ReferenceValue.Should().Be("Practitioner/1");
        operations[7].Should().BeOfType<TaskPatch.MoreOutput>().Which.Output.ValueDate.Should().Be("2026-11-17");
    }

    [Fact]
    public void Parse_SeveralBadOperations_ReportsAllTogether() =>
        Parse("[{'op':'remove','path':'/status'},{'op':'add','path':'/a'},{'op':'add','path':'/status','value':'x'}]")
            .Match(_ => 0, issues => issues.Count).Should().Be(3);

    [Theory]
    [Trait("Rule", "LO-04")]
    [InlineData("[{'op':'Vermeulen','path':'/status','value':'Vermeulen'}]")]
    [InlineData("[{'op':'add','path':'/Vermeulen','value':'Vermeulen'}]")]
    [InlineData("[{'op':'add','path':'/status','value':'Vermeulen'}]")]
    public void Parse_BadPatchAboutAPerson_RepeatsNothingOfIt(string json) =>
        Parse(json).Match(_ => [], issues => issues).Should().ContainSingle().Which.ToString().Should().NotContain("Vermeulen");

    private static ParsedTaskPatch Parse(string json) => TaskPatch.Parse(Samples.Json(json));
}
