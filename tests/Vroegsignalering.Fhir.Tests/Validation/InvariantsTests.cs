using Vroegsignalering.Fhir.Codec;

namespace Vroegsignalering.Fhir.Tests.Validation;

public sealed class InvariantsTests
{
    private const string Task = "'resourceType':'Task','intent':'order','status':'requested'";
    private const string Consent = "'resourceType':'Consent','status':'active','category':[{'text':'x'}]";
    private const string Scope = "'scope':{'coding':[{'system':'http://terminology.hl7.org/CodeSystem/consentscope','code':'";
    private const string Audit = "'resourceType':'AuditEvent','type':{'code':'rest'},'recorded':'2026-11-16T09:12:31+01:00',"
        + "'agent':[{'requestor':true}],'source':{'observer':{'display':'x'}}";
    private const string Capability = "'resourceType':'CapabilityStatement','status':'active','date':'2026','fhirVersion':'4.0.1','format':['json']";
    private const string Instance = Capability + ",'kind':'instance','implementation':{'description':'x'}";
    private const string Parameter = "'resourceType':'SearchParameter','url':'http://a','name':'a','status':'draft','description':'a','code':'a','base':['Task'],'type':'date'";
    private const string Post = "'request':{'method':'POST','url':'Task'}";

    [Theory]
    [InlineData("inv-1", "Task", "{" + Task + ",'authoredOn':'2026-11-16','lastModified':'2026-11-15'}")]
    [InlineData("inv-1", "Task", "{" + Task + ",'authoredOn':'2026-11-16T10:00:00+01:00','lastModified':'2026-11-16T09:30:00+02:00'}")]
    [InlineData("vs-task-1", "Task", "{" + Task + ",'authoredOn':'2026-11-16','restriction':{'period':{'end':'2026-11-15'}}}")]
    [InlineData("per-1", "Task.executionPeriod", "{" + Task + ",'executionPeriod':{'start':'2026-11-16','end':'2026-10'}}")]
    [InlineData("ext-1", "Task.extension[0]", "{" + Task + ",'extension':[{'url':'http://a'}]}")]
    [InlineData("ext-1", "Task.extension[0]", "{" + Task + ",'extension':[{'url':'http://a','valueCode':'x','extension':[{'url':'b','valueCode':'x'}]}]}")]
    [InlineData("ref-1", "Task.owner", "{" + Task + ",'owner':{'reference':'#a'}}")]
    [InlineData("dom-2", "Task.contained[0]", "{" + Task + ",'contained':[{'resourceType':'Patient','meta':{'versionId':'1'}}]}")]
    [InlineData("qty-3", "Task.input[0].valueQuantity", "{" + Task + ",'input':[{'type':{'text':'x'},'valueQuantity':{'code':'a'}}]}")]
    [InlineData("att-1", "Task.input[0].valueAttachment", "{" + Task + ",'input':[{'type':{'text':'x'},'valueAttachment':{'data':'AAAA'}}]}")]
    [InlineData("grp-1", "Group", "{'resourceType':'Group','type':'person','actual':false,'member':[{'entity':{'reference':'Patient/1'}}]}")]
    [InlineData("pat-1", "Patient.contact[0]", "{'resourceType':'Patient','contact':[{'gender':'other'}]}")]
    [InlineData("cpt-2", "Patient.telecom[0]", "{'resourceType':'Patient','telecom':[{'value':'x'}]}")]
    [InlineData("org-1", "Organization", "{'resourceType':'Organization','active':true}")]
    [InlineData("org-2", "Organization", "{'resourceType':'Organization','name':'a','address':[{'use':'home'}]}")]
    [InlineData("org-3", "Organization", "{'resourceType':'Organization','name':'a','telecom':[{'use':'home'}]}")]
    [InlineData("ppc-1", "Consent", "{" + Consent + ",'scope':{'text':'x'}}")]
    [InlineData("ppc-2", "Consent", "{" + Consent + ",'policyRule':{'text':'x'}," + Scope + "patient-privacy'}]}}")]
    [InlineData("ppc-3", "Consent", "{" + Consent + ",'policyRule':{'text':'x'}," + Scope + "research'}]}}")]
    [InlineData("ppc-4", "Consent", "{" + Consent + ",'policyRule':{'text':'x'}," + Scope + "adr'}]}}")]
    [InlineData("ppc-5", "Consent", "{" + Consent + ",'policyRule':{'text':'x'}," + Scope + "treatment'}]}}")]
    [InlineData("sev-1", "AuditEvent.entity[0]", "{" + Audit + ",'entity':[{'name':'x','query':'AAAA'}]}")]
    [InlineData("spd-1", "SearchParameter", "{" + Parameter + ",'xpath':'f:Task'}")]
    [InlineData("spd-2", "SearchParameter", "{" + Parameter + ",'chain':['a']}")]
    [InlineData("bdl-1", "Bundle", "{'resourceType':'Bundle','type':'collection','total':1}")]
    [InlineData("bdl-2", "Bundle", "{'resourceType':'Bundle','type':'collection','entry':[{'search':{'mode':'match'},'resource':{'resourceType':'Patient'}}]}")]
    [InlineData("bdl-3", "Bundle", "{'resourceType':'Bundle','type':'searchset','entry':[{" + Post + "}]}")]
    [InlineData("bdl-3", "Bundle", "{'resourceType':'Bundle','type':'transaction','entry':[{'resource':{'resourceType':'Patient'}}]}")]
    [InlineData("bdl-4", "Bundle", "{'resourceType':'Bundle','type':'searchset','entry':[{'response':{'status':'200'}}]}")]
    [InlineData("bdl-5", "Bundle.entry[0]", "{'resourceType':'Bundle','type':'collection','entry':[{'fullUrl':'http://a'}]}")]
    [InlineData("bdl-7", "Bundle", "{'resourceType':'Bundle','type':'batch','entry':[{'fullUrl':'http://a'," + Post + "},{'fullUrl':'http://a'," + Post + "}]}")]
    [InlineData("bdl-8", "Bundle.entry[0]", "{'resourceType':'Bundle','type':'batch','entry':[{'fullUrl':'http://a/_history/1'," + Post + "}]}")]
    [InlineData("bdl-9", "Bundle", "{'resourceType':'Bundle','type':'document','timestamp':'2026-11-16T09:12:31Z'}")]
    [InlineData("bdl-10", "Bundle", "{'resourceType':'Bundle','type':'document','identifier':{'system':'http://a','value':'1'}}")]
    [InlineData("cpb-1", "CapabilityStatement", "{" + Instance + "}")]
    [InlineData("cpb-2", "CapabilityStatement", "{" + Capability + ",'kind':'requirements','rest':[{'mode':'server'}]}")]
    [InlineData("cpb-9", "CapabilityStatement.rest[0]", "{" + Instance + ",'rest':[{'mode':'server','resource':[{'type':'Task'},{'type':'Task'}]}]}")]
    [InlineData("cpb-12", "CapabilityStatement.rest[0].resource[0]", "{" + Instance + ",'rest':[{'mode':'server','resource':[{'type':'Task','searchParam':[{'name':'a','type':'date'},{'name':'a','type':'date'}]}]}]}")]
    [InlineData("cpb-14", "CapabilityStatement", "{" + Capability + ",'kind':'instance','description':'x','rest':[{'mode':'server'}]}")]
    [InlineData("cpb-15", "CapabilityStatement", "{" + Capability + ",'kind':'capability','description':'x','rest':[{'mode':'server'}]}")]
    [InlineData("cpb-16", "CapabilityStatement", "{" + Capability + ",'kind':'requirements','software':{'name':'x'},'rest':[{'mode':'server'}]}")]
    public void Parse_BrokenInvariant_NamesItsKeyAndPlace(string key, string expression, string json) =>
        Samples.Issues(json).Should().ContainSingle(key)
            .Which.Should().Match<FhirIssue>(i => i.Text.StartsWith(key) && i.Expression == expression && i.Code == "invariant", key);

    [Theory]
    [InlineData("{" + Task + ",'authoredOn':'2026-11-16','lastModified':'2026-11-16T09:00:00+01:00'}", "the day is known, the hour is not: not after")]
    [InlineData("{" + Task + ",'executionPeriod':{'start':'2026-11-16','end':'2026-11'}}", "the month holds the day")]
    [InlineData("{" + Task + ",'authoredOn':'2026-11-16T23:00:00+01:00','lastModified':'2026-11-16T22:30:00Z'}", "the zones count")]
    [InlineData("{" + Task + ",'owner':{'reference':'#'}}", "a reference to the resource itself")]
    public void Parse_KeptInvariant_HasNoIssues(string json, string because) => Samples.Issues(json).Should().BeEmpty(because);
}
