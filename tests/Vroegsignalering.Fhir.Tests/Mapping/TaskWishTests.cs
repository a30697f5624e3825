using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Fhir.Mapping;
using Vroegsignalering.Fhir.Patching;

namespace Vroegsignalering.Fhir.Tests.Mapping;

public sealed class TaskWishTests
{
    private const string Root = "https://gateway.example/fhir/R4";
    private const string ToReceived = "{'op':'replace','path':'/status','value':'received'}";

    [Theory]
    [InlineData(ToReceived + ",{'op':'test','path':'/status','value':'received'}", true, "what the patch just made of it")]
    [InlineData(ToReceived + ",{'op':'test','path':'/status','value':'requested'}", false, "what it was before the patch")]
    [InlineData("{'op':'test','path':'/status','value':'requested'}," + ToReceived, true, "the task before the patch")]
    [InlineData("{'op':'test','path':'/status','value':'received'}," + ToReceived, false, "what it is not yet")]
    [InlineData("{'op':'test','path':'/status','value':'requested'},{'op':'test','path':'/status','value':'received'}", false, "two at once")]
    [InlineData("{'op':'test','path':'/owner','value':{'reference':'Organization/noord'}}", true, "the team")]
    [InlineData("{'op':'test','path':'/owner','value':{'reference':'Organization/noord','display':'Oud'}}", true, "the team, whatever it is called")]
    [InlineData("{'op':'test','path':'/owner','value':{'reference':'" + Root + "/Organization/noord'}}", true, "the team, by our own base")]
    [InlineData("{'op':'test','path':'/owner','value':{'reference':'Organization/zuid'}}", false, "another team")]
    [InlineData("{'op':'test','path':'/businessStatus','value':{'coding':[{'code':'aangeboden'}]}}", true, "the progress")]
    [InlineData("{'op':'test','path':'/businessStatus','value':{'coding':[{'code':'gesproken'}]}}", false, "another progress")]
    [InlineData("{'op':'test','path':'/statusReason','value':{'coding':[{'code':'vol'}]}}", false, "a reason that it has not")]
    [InlineData("{'op':'add','path':'/statusReason','value':{'coding':[{'code':'vol'}]}},{'op':'test','path':'/statusReason','value':{'coding':[{'code':'vol'}]}}", true, "the reason just given")]
    public void Of_Test_IsHeldAgainstTheTaskAsPatchedSoFar(string operations, bool holds, string because) =>
        Wish(operations)!.Expected.IsMetBy(Task).Should().Be(holds, because);

    [Theory]
    [InlineData("'reference':'http://elders.example/fhir/Organization/zuid'", "another server")]
    [InlineData("'reference':'Organization/zuid/_history/1'", "a version")]
    [InlineData("'reference':'" + Root + "/Organization/zuid/_history/1'", "a version of ours")]
    [InlineData("'reference':'Practitioner/zuid'", "another type")]
    [InlineData("'reference':'urn:uuid:0193f1c2-0000-7000-8000-000000000001'", "an address in a bundle")]
    [InlineData("'reference':'zuid'", "an id alone")]
    [InlineData("'reference':'/Organization/zuid'", "no reference of FHIR")]
    [InlineData("'identifier':{'value':'zuid'}", "a number alone")]
    [InlineData("'reference':'Organization/zuid','identifier':{'value':'noord'}", "a number that says otherwise")]
    [InlineData("'reference':'Organization/zuid','type':'Practitioner'", "a type that says otherwise")]
    [InlineData("'display':'Team Zuid'", "a name alone")]
    public void Of_OwnerThatIsNotOurs_IsRefused(string reference, string because)
    {
        Wish($"{{'op':'replace','path':'/owner','value':{{{reference}}}}}").Should().BeNull(because);
        Wish($"{{'op':'test','path':'/owner','value':{{{reference}}}}}").Should().BeNull(because);
    }

    [Theory]
    [InlineData("Organization/zuid")]
    [InlineData(Root + "/Organization/zuid")]
    public void Of_OwnerOfOurs_IsTheTeam(string reference) =>
        Wish($"{{'op':'replace','path':'/owner','value':{{'reference':'{reference}'}}}}")!.Owner.Should().Be(new TeamId("zuid"));

    [Theory]
    [InlineData("{'code':'ingepland'}", true, "ours when no system is said")]
    [InlineData("{'system':'https://vroegsignalering.example/fhir/CodeSystem/taak-voortgang','code':'ingepland'}", true, "ours")]
    [InlineData("{'system':'http://wrong.example','code':'ingepland'}", false, "a code of another system")]
    [InlineData("{'system':'http://wrong.example','code':'x'},{'code':'ingepland'}", true, "ours beside another's")]
    [InlineData("{'code':'ingepland'},{'code':'gesproken'}", false, "two of ours")]
    public void Of_Coding_CountsOnlyWithItsSystem(string codings, bool isTaken, string because) =>
        (Wish($"{{'op':'add','path':'/businessStatus','value':{{'coding':[{codings}]}}}}")?.Progress)
            .Should().Be(isTaken ? "ingepland" : null, because);

    private static TaskView Task { get; } = new()
    {
        Tenant = (Gemeentecode.Parse("0599"), "Gemeente"),
        Id = TaskId.New(),
        IsPlaceShown = false,
        Kind = OutreachTaskKind.Outreach,
        Status = OutreachTaskStatus.Requested,
        Progress = TaskProgress.Offered,
        Owner = (new TeamId("noord"), "Team Noord"),
        Priority = "routine",
        Reason = "enkelvoudig",
        CanStartOn = new DateOnly(2026, 11, 20),
        LastDay = new DateOnly(2026, 12, 18),
        WorkLastDay = new DateOnly(2026, 12, 18),
        CalendarConfirmed = true,
        AuthoredAt = DateTimeOffset.UnixEpoch,
        ModifiedAt = DateTimeOffset.UnixEpoch,
        Version = 1,
    };

    private static TaskWish? Wish(string operations) =>
        TaskWish.Of(TaskPatch.Parse(Samples.Json($"[{operations}]")).Match(read => read, _ => throw new InvalidOperationException()), Root).Wish;
}
