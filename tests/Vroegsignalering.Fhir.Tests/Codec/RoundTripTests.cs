using System.Text;
using System.Text.Json;
using Vroegsignalering.Fhir.Codec;
using Vroegsignalering.Fhir.R4;

namespace Vroegsignalering.Fhir.Tests.Codec;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData("{'resourceType':'Patient','name':[{'given':[null,'An'],'_given':[{'extension':[{'url':'http://a','valueCode':'x'}]},null]}]}", "shadow in a list")]
    [InlineData("{'resourceType':'Patient','_birthDate':{'extension':[{'url':'http://a','valueCode':'x'}]}}", "shadow without a value")]
    [InlineData("{'resourceType':'Patient','birthDate':'1985-06','_birthDate':{'id':'a'}}", "a partial date with an id")]
    [InlineData("{'resourceType':'Location','position':{'longitude':4.8950,'latitude':52.370}}", "precision of decimals")]
    [InlineData("{'name':'één & twee <drie>','resourceType':'Organization'}", "the kind last, and readable Dutch")]
    [InlineData("{'resourceType':'Patient','extension':[{'url':'http://a','valueAge':{'value':3,'system':'http://unitsofmeasure.org','code':'a'}}]}", "a kind of quantity")]
    [InlineData("{'resourceType':'Bundle','type':'collection','entry':[{'resource':{'resourceType':'Group','type':'person','actual':false}}]}", "a resource in a bundle")]
    [InlineData("{'resourceType':'Patient','contained':[{'resourceType':'Organization','id':'o','name':'a'}],'managingOrganization':{'reference':'#o'}}", "a contained resource")]
    public void Write_WhatWasParsed_GivesTheSameDocument(string quoted, string because)
    {
        var json = Samples.Json(quoted);

        FhirJson.Parse(json).Match(resource => SameJson.Are(JsonElement.Parse(json), JsonElement.Parse(FhirJson.Write(resource))), _ => false)
            .Should().BeTrue(because);
    }

    [Fact]
    public void Write_Task_BeginsWithItsKindAndKeepsDutchReadable()
    {
        var text = Encoding.UTF8.GetString(FhirJson.Write(Samples.CrisisTask));

        text.Should().StartWith("{\"resourceType\":\"Task\",\"id\":\"taak-1\",\"meta\":").And.Contain("één loket");
    }

    [Fact]
    public void Validate_OurOwnTask_HasNoIssues() => FhirJson.Validate(Samples.CrisisTask).Should().BeEmpty();

    [Fact]
    public void Validate_EmptyListOfOurOwn_IsFound() =>
        FhirJson.Validate(Samples.CrisisTask with { Note = [] }).Should().ContainSingle().Which.Expression.Should().Be("Task.note");

    [Fact]
    public async Task ParseAsync_Stream_ReadsTheResource()
    {
        using var stream = new MemoryStream(FhirJson.Write(Samples.CrisisTask));

        var outcome = await FhirJson.ParseAsync(stream, CancellationToken.None);

        outcome.Should().BeOfType<ParsedResource.Read>().Which.Resource.Should().BeOfType<FhirTask>()
            .Which.Owner!.ReferenceValue.Should().Be("Organization/wijkteam-noord");
    }

    [Fact]
    [Trait("Rule", "LO-04")]
    public void ToString_OfAResourceOrDatatype_TellsTheKindOnly()
    {
        var name = new HumanName { Family = "Vermeulen" };

        $"{new Patient { Name = [name] }} {name}".Should().Be("Patient HumanName");
    }
}
