using Vroegsignalering.Fhir.Codec;

namespace Vroegsignalering.Fhir.Tests.Codec;

public sealed class MalformedDocumentsTests
{
    private const string Task = "'resourceType':'Task','intent':'order','status':'requested'";

    [Theory]
    [InlineData("", "Resource", "structure", "no document")]
    [InlineData("{", "Resource", "structure", "cut off")]
    [InlineData("{'resourceType':'Task',}", "Resource", "structure", "a comma too many")]
    [InlineData("<Task/>", "Resource", "structure", "XML")]
    [InlineData("[]", "Resource", "structure", "a list")]
    [InlineData("null", "Resource", "structure", "null alone")]
    [InlineData("{}", "Resource", "structure", "no resourceType")]
    [InlineData("{'resourceType':1}", "Resource", "structure", "a kind that is no text")]
    [InlineData("{'resourceType':'\\ud800'}", "Resource", "structure", "half a surrogate pair as kind")]
    [InlineData("{'resourceType':'Observation'}", "Resource", "not-supported", "a kind outside our scope")]
    [InlineData("{'resourceType':'Period'}", "Period", "not-supported", "a datatype is no resource")]
    [InlineData("{'resourceType':'Task','intent':'order'}", "Task.status", "required", "a required element is missing")]
    [InlineData("{" + Task + ",'geheim':1}", "Task", "structure", "unknown property")]
    [InlineData("{" + Task + ",'\\ud800':1}", "Task", "structure", "half a surrogate pair as name")]
    [InlineData("{" + Task + ",'_meta':{}}", "Task", "structure", "a shadow of no primitive")]
    [InlineData("{" + Task + ",'_id':{}}", "Task", "structure", "an id has no shadow")]
    [InlineData("{" + Task + ",'status':'draft'}", "Task.status", "structure", "a property twice")]
    [InlineData("{" + Task + ",'resourceType':'Task'}", "Task.resourceType", "structure", "the kind twice")]
    [InlineData("{" + Task + ",'description':null}", "Task.description", "structure", "null")]
    [InlineData("{" + Task + ",'note':[]}", "Task.note", "structure", "empty list")]
    [InlineData("{" + Task + ",'note':[null]}", "Task.note[0]", "structure", "null in a list")]
    [InlineData("{" + Task + ",'owner':{}}", "Task.owner", "structure", "empty object")]
    [InlineData("{" + Task + ",'owner':{'id':'a'}}", "Task.owner", "structure", "an id alone is no content")]
    [InlineData("{" + Task + ",'owner':'Organization/1'}", "Task.owner", "structure", "text for an object")]
    [InlineData("{" + Task + ",'note':{'text':'x'}}", "Task.note", "structure", "object for a list")]
    [InlineData("{" + Task + ",'owner':[{'display':'x'}]}", "Task.owner", "structure", "more than one owner")]
    [InlineData("{" + Task + ",'description':''}", "Task.description", "value", "empty text")]
    [InlineData("{" + Task + ",'description':'\\ud800'}", "Task.description", "value", "half a surrogate pair")]
    [InlineData("{" + Task + ",'description':'a\\u0000'}", "Task.description", "value", "a control character")]
    [InlineData("{" + Task + ",'description':12}", "Task.description", "value", "number for text")]
    [InlineData("{" + Task + ",'id':'a b'}", "Task.id", "value", "an id with a space")]
    [InlineData("{" + Task + ",'authoredOn':'2026-06-31'}", "Task.authoredOn", "value", "a day that does not exist")]
    [InlineData("{" + Task + ",'authoredOn':'2026-06-30T10:00:00'}", "Task.authoredOn", "value", "a clock without a zone")]
    [InlineData("{" + Task + ",'meta':{'lastUpdated':'2026-06-30'}}", "Task.meta.lastUpdated", "value", "an instant without a clock")]
    [InlineData("{" + Task + ",'restriction':{'repetitions':0}}", "Task.restriction.repetitions", "value", "not positive")]
    [InlineData("{" + Task + ",'restriction':{'repetitions':1.5}}", "Task.restriction.repetitions", "value", "not whole")]
    [InlineData("{" + Task + ",'restriction':{'repetitions':99999999999}}", "Task.restriction.repetitions", "value", "beyond 32 bits")]
    [InlineData("{" + Task + ",'priority':'crisis'}", "Task.priority", "code-invalid", "a code of no required list")]
    [InlineData("{" + Task + ",'input':[{'type':{'text':'x'}}]}", "Task.input[0].value", "required", "a required choice is missing")]
    [InlineData("{" + Task + ",'input':[{'type':{'text':'x'},'valueCode':'a','valueBoolean':true}]}", "Task.input[0].value", "structure", "two forms of a choice")]
    [InlineData("{" + Task + ",'input':[{'type':{'text':'x'},'valueDecimal':1e2}]}", "Task.input[0].valueDecimal", "value", "a number we cannot write back as it came")]
    [InlineData("{" + Task + ",'instantiatesUri':'a b'}", "Task.instantiatesUri", "value", "a space in a uri")]
    [InlineData("{" + Task + ",'text':{'status':'generated','div':'<div xmlns=\\'http://www.w3.org/1999/xhtml\\'><script>1</script></div>'}}", "Task.text.div", "value", "active content")]
    [InlineData("{" + Task + ",'text':{'status':'generated','div':'<!DOCTYPE a [<!ENTITY b \\'c\\'>]><div/>'}}", "Task.text.div", "value", "a document type")]
    [InlineData("{" + Task + ",'contained':[{'resourceType':'Device'}]}", "Task.contained[0]", "not-supported", "a contained kind outside our scope")]
    [InlineData("{'resourceType':'Patient','name':[{'given':[null,'x']}]}", "Patient.name[0].given[0]", "structure", "null without a shadow")]
    [InlineData("{'resourceType':'Patient','name':[{'given':['x'],'_given':[null,null]}]}", "Patient.name[0].given", "structure", "lists of different length")]
    public void Parse_MalformedDocument_NamesPlaceAndKind(string json, string expression, string code, string because) =>
        Samples.Issues(json).Should().ContainSingle(because)
            .Which.Should().Match<FhirIssue>(i => i.Expression == expression && i.Code == code, because);

    [Fact]
    public void Parse_SeveralMistakes_ReportsAllTogether() =>
        Samples.Issues("{'resourceType':'Task','status':'x','owner':{},'note':[]}").Should().HaveCount(4);

    [Fact]
    public void Parse_BytesThatAreNoUtf8_IsRejected() =>
        FhirJson.Parse(new byte[] { (byte)'"', 0xC3, 0x28, (byte)'"' }).Should().BeOfType<ParsedResource.Rejected>();

    [Fact]
    public void Parse_ByteOrderMark_IsSkipped() =>
        Samples.Issues("\uFEFF{" + Task + "}").Should().BeEmpty();

    [Fact]
    public void Parse_NestedBeyondMeasure_IsRejected() =>
        Samples.Issues("{'resourceType':'Task','extension':" + new string('[', 5000)).Should().ContainSingle();

    [Fact]
    public void Parse_NestedAsDeepAsOneLikes_NeverThrows()
    {
        for (var depth = 1; depth < 80; depth++)
        {
            var nested = string.Concat(Enumerable.Repeat("{'url':'a','extension':[", depth)) + "{'url':'a','valueCode':'a'}"
                + string.Concat(Enumerable.Repeat("]}", depth));
            var act = () => Samples.Issues("{" + Task + ",'extension':[" + nested + "]}");
            act.Should().NotThrow();
        }
    }

    [Fact]
    public void Parse_ThousandsOfMistakes_StopsCounting() =>
        Samples.Issues("{" + Task + ",'note':[" + string.Join(',', Enumerable.Repeat("{}", 5000)) + "]}").Should().HaveCount(100);

    [Theory]
    [Trait("Rule", "LO-04")]
    [InlineData("{'resourceType':'Vermeulen'}")]
    [InlineData("{'resourceType':'Patient','gender':'Vermeulen'}")]
    [InlineData("{'resourceType':'Patient','Vermeulen':'Vermeulen'}")]
    [InlineData("{'resourceType':'Patient','birthDate':'Vermeulen'}")]
    [InlineData("{'resourceType':'Patient','name':Vermeulen}")]
    [InlineData("{'resourceType':'Patient','name':'Vermeulen")]
    [InlineData("{'resourceType':'Patient','managingOrganization':{'reference':'#Vermeulen'}}")]
    public void Parse_BadInputAboutAPerson_RepeatsNothingOfIt(string json) =>
        Samples.Issues(json).Should().NotBeEmpty().And.NotContain(i => i.ToString().Contains("Vermeulen"));

    [Fact]
    public void Parse_AnyPrefixOfADocument_NeverThrows()
    {
        var document = FhirJson.Write(Samples.CrisisTask);

        for (var length = 0; length < document.Length; length++)
        {
            FhirJson.Parse(document.AsMemory(0, length)).Should().BeOfType<ParsedResource.Rejected>();
        }
    }

    [Fact]
    public void Parse_AnyByteReplaced_NeverThrows()
    {
        var document = FhirJson.Write(Samples.CrisisTask);

        foreach (var other in "'{}[]\\,:0n\u0001"u8.ToArray())
        {
            for (var place = 0; place < document.Length; place++)
            {
                var mutant = document.ToArray();
                mutant[place] = other;
                FhirJson.Parse(mutant).Should().NotBeNull();
            }
        }
    }
}
