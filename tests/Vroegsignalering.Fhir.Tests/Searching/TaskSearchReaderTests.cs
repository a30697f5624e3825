using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Fhir.Codec;
using Vroegsignalering.Fhir.Searching;

namespace Vroegsignalering.Fhir.Tests.Searching;

public sealed class TaskSearchReaderTests
{
    private const string Root = "https://gateway.example/fhir/R4";
    private const string Own = "https://vroegsignalering.example/fhir";
    private const string Number = "0193f1c2-0000-7000-8000-000000000001";

    /// <summary>What R4 knows for a Task, for every resource, and for the answer, as HL7's pages list it; typed over by hand.</summary>
    public static TheoryData<string> OfR4 { get; } = new(
        ("authored-on based-on business-status code encounter focus group-identifier identifier intent modified owner part-of patient performer period "
        + "priority requester status subject _id _lastUpdated _tag _profile _security _source _text _content _list _has _type _query _filter _sort _count "
        + "_include _revinclude _summary _total _elements _contained _containedType _score _format _pretty")
            .Split(' '));

    [Theory, MemberData(nameof(OfR4))]
    public void Read_AnyParameterOfR4_IsFollowedOrRefusedAndNeverDropped(string name)
    {
        foreach (var value in new[] { "x", "", "Patient/1", "true", "2026-11-20", "json", Number, "Group/" + Number })
        {
            var (search, issues) = Ask(strict: false, (name, value));
            (search?.Understood.Count ?? issues.Count).Should().BePositive($"{name}={value} is in 'self' or in the outcome");
        }
    }

    [Theory, MemberData(nameof(OfR4))]
    public void Read_AnyParameterOfR4WithAModifier_IsRefusedByName(string name)
    {
        foreach (var added in new[] { ":not", ":missing", ":exact", ":contains", ":above", ":identifier", ":Organization.name", ".name", ":" })
        {
            IssuesOf(strict: false, (name + added, "requested")).Should().ContainSingle(added)
                .Which.Should().Match<FhirIssue>(issue => issue.Code == "not-supported" && issue.Text.Contains($" {name} ", StringComparison.Ordinal), added);
        }
    }

    [Theory]
    [InlineData("patient", "Patient/1", "nobody's tasks are found by a Patient")]
    [InlineData("focus", "Task/1", "R4 knows it, we do not")]
    [InlineData("_tag", "x", "nor this one of all resources")]
    [InlineData("_include", "Task:owner", "nothing is included")]
    [InlineData("_elements", "status", "a Task is shown whole")]
    [InlineData("_has:AuditEvent:entity:agent", "x", "a chain backwards")]
    [InlineData("owner:Organization.name", "Noord", "a chain forwards")]
    [InlineData("Status", "requested", "names are written as they are")]
    [InlineData("Due-Date", "2026-11-20", "ours too")]
    public void Read_NotFollowed_NamesItAndWhatIs(string name, string value, string because)
    {
        var issue = IssuesOf(strict: false, (name, value)).Should().ContainSingle(because).Subject;

        issue.Code.Should().Be("not-supported", because);
        issue.Text.Should().ContainEquivalentOf(name.Split(':', '.')[0], because);
        issue.Text.Should().ContainAll(TaskParameter.All.Select(parameter => parameter.Name));
    }

    [Theory]
    [InlineData("onbekend", "1")]
    [InlineData("_language", "nl")]
    [InlineData("onbekend", "")]
    public void Read_KnownToNobody_IsLeftOutUnlessStrict(string name, string value)
    {
        Search(strict: false, (name, value), ("status", "requested")).Understood.Should().ContainSingle().Which.Key.Should().Be("status");
        IssuesOf(strict: true, (name, value)).Should().ContainSingle().Which.Code.Should().Be("not-supported");
    }

    [Theory]
    [InlineData("_count", "5000", TaskSearch.MostPerPage)]
    [InlineData("_count", "0", 0)]
    [InlineData("_format", "json", TaskSearch.DefaultPerPage)]
    public void Read_Count_IsCapped(string name, string value, int expected) => Search(strict: true, (name, value)).Count.Should().Be(expected);

    [Theory]
    [InlineData("wijkteam-noord", true)]
    [InlineData("Organization/wijkteam-noord", true)]
    [InlineData(Root + "/Organization/wijkteam-noord", true)]
    [InlineData("http://elders.example/fhir/Organization/wijkteam-noord", false)]
    [InlineData("https://gateway.example/fhir/R4x/Organization/wijkteam-noord", false)]
    [InlineData("https://gateway.example.elders/fhir/R4/Organization/wijkteam-noord", false)]
    [InlineData("Practitioner/wijkteam-noord", false)]
    [InlineData("urn:uuid:0193f1c2-0000-7000-8000-000000000001", false)]
    public void Read_Owner_IsOursOnlyByOurOwnBase(string value, bool isOurs) =>
        Search(strict: true, ("owner", value)).Owners.Should().Equal(isOurs ? [new TeamId("wijkteam-noord")] : Array.Empty<TeamId>());

    [Theory]
    [InlineData("Organization/wijkteam-noord/_history/1")]
    [InlineData(Root + "/Organization/wijkteam-noord/_history/1")]
    [InlineData("Organization/")]
    [InlineData("/wijkteam-noord")]
    [InlineData("Organization/a/b")]
    [InlineData("Organization/a|1.0")]
    [InlineData("naam van een team")]
    public void Read_OwnerThatIsNoReference_IsRefused(string value) => IssuesOf(strict: false, ("owner", value)).Should().ContainSingle().Which.Code.Should().Be("value");

    [Theory]
    [InlineData("status", "requested", true, "a bare code")]
    [InlineData("status", "http://hl7.org/fhir/task-status|requested", true, "the system of its list")]
    [InlineData("status", "|requested", true, "a code in a resource has no system beside it")]
    [InlineData("status", "http://wrong.example|requested", false, "the system of something else")]
    [InlineData("status", "http://hl7.org/fhir/request-priority|requested", false, "the list of another element")]
    [InlineData("status", "http://wrong.example|http://hl7.org/fhir/task-status|requested", false, "only the first bar divides")]
    [InlineData("status", "http://wrong.example|", false, "any code of a system that is not its own")]
    [InlineData("business-status", "gesproken", true, "a bare code of ours")]
    [InlineData("business-status", Own + "/CodeSystem/taak-voortgang|gesproken", true, "with its system")]
    [InlineData("business-status", "|gesproken", false, "our coding has a system")]
    [InlineData("business-status", Own + "/CodeSystem/taak-soort|gesproken", false, "another system of ours")]
    [InlineData("priority", "http://hl7.org/fhir/request-priority|stat", true, "a code of FHIR")]
    [InlineData("priority", "http://wrong.example|stat", false, "not another's")]
    [InlineData("code", "huisbezoek", true, "what every task is")]
    [InlineData("code", Own + "/CodeSystem/taak-soort|", true, "any code of the system")]
    [InlineData("code", "http://wrong.example|huisbezoek", false, "not another's")]
    [InlineData("code", "brief", false, "what no task is")]
    public void Read_Token_CountsOnlyWithItsSystem(string name, string value, bool isFound, string because)
    {
        var search = Search(strict: true, (name, value));

        var found = search switch
        {
            { Statuses: { } statuses } => statuses.Contains(OutreachTaskStatus.Requested),
            { Progress: { } codes } => codes.Contains("gesproken"),
            { Priorities: { } priorities } => priorities.Contains("stat"),
            _ => search.Ids is null,
        };
        found.Should().Be(isFound, because);
    }

    [Fact]
    public void Read_SystemAlone_IsAnyCodeOfIt() =>
        Search(strict: true, ("status", "http://hl7.org/fhir/task-status|")).Statuses.Should().Equal(Enum.GetValues<OutreachTaskStatus>());

    [Fact]
    public void Read_RepeatedParameter_NarrowsAndAListWidens()
    {
        var search = Search(strict: true, ("owner", "a,b"), ("owner", "b,c"), ("status", "requested,received"), ("status", "received"));

        search.Owners.Should().Equal(new TeamId("b"));
        search.Statuses.Should().Equal(OutreachTaskStatus.Received);
    }

    [Theory]
    [InlineData("_id", "owner")]
    [InlineData("owner", "_id")]
    [InlineData("code", "_id")]
    [InlineData("_id", "code")]
    public void Read_WhatFindsNothing_FindsNothingBesideOthers(string first, string second)
    {
        string ValueOf(string name) => name switch { "_id" => Number, "owner" => "http://elders.example/fhir/Organization/x", _ => "brief" };

        var search = Search(strict: true, (first, ValueOf(first)), (second, ValueOf(second)));

        (search.Ids is [] || search.Owners is []).Should().BeTrue();
    }

    [Theory, Trait("Rule", "LO-04")]
    [InlineData("subject", "Group/" + Number)]
    [InlineData("subject", Root + "/Location/" + Number)]
    [InlineData("identifier", Number)]
    [InlineData("identifier", Own + "/NamingSystem/toewijzing|" + Number)]
    [InlineData("group-identifier", Own + "/NamingSystem/casus|" + Number)]
    public void Read_WhatPointsAtOneHousehold_GoesByFormOnly(string name, string value)
    {
        var inForm = new AskedSearch(Root, IsStrict: true) { InForm = [KeyValuePair.Create(name, value)] };

        TaskSearchReader.Read(inForm).Search!.Understood.Should().ContainSingle();
        TaskSearchReader.Read(inForm with { InForm = [], InAddress = inForm.InForm }).Issues.Should().ContainSingle().Which.Text.Should().Contain("POST");
    }

    [Theory, Trait("Rule", "LO-04")]
    [InlineData("subject", "Patient/1")]
    [InlineData("subject", "http://elders.example/fhir/Group/" + Number)]
    [InlineData("subject", "123456782")]
    [InlineData("identifier", "http://fhir.nl/fhir/NamingSystem/bsn|123456782")]
    [InlineData("identifier", Own + "/NamingSystem/casus|" + Number)]
    [InlineData("group-identifier", "http://elders.example|" + Number)]
    public void Read_NumberThatIsNotOurs_IsRefusedAndNotRepeated(string name, string value)
    {
        var asked = new AskedSearch(Root, IsStrict: false) { InForm = [KeyValuePair.Create(name, value)] };

        TaskSearchReader.Read(asked).Issues.Should().ContainSingle().Which.Text.Should().NotContain(value);
    }

    [Fact]
    public void Read_Subjects_AreHouseholdsOrPlacesOfTheirOwn()
    {
        var asked = new AskedSearch(Root, IsStrict: true) { InForm = [KeyValuePair.Create("subject", $"Group/{Number},Location/{Number}")] };

        var search = TaskSearchReader.Read(asked).Search!;

        search.Households.Should().Equal(new HouseholdId(Guid.Parse(Number)));
        search.Places.Should().Equal(new TaskId(Guid.Parse(Number)));
    }

    [Fact]
    public void Read_NextPageOfOneHousehold_MayStandInTheAddressThatWeMade() =>
        Search(strict: true, ("subject", "Group/" + Number), (TaskSearchReader.Cursor, "een-plaats")).Households.Should().ContainSingle();

    [Fact]
    public void Read_Cursor_IsKeptAsItIsAndNoPartOfTheQuestion()
    {
        var search = Search(strict: true, ("status", "requested"), (TaskSearchReader.Cursor, "een-plaats"));

        search.Cursor.Should().Be("een-plaats");
        search.Understood.Select(asked => asked.Key).Should().Equal("status");
    }

    [Theory]
    [InlineData("_count", "-1")]
    [InlineData("_summary", "data")]
    [InlineData("_total", "ongeveer")]
    [InlineData("status", ",")]
    [InlineData("status", "|")]
    [InlineData("authored-on", "gisteren")]
    public void Read_NotUnderstood_IsAnIssueThatRepeatsNothing(string name, string value) =>
        IssuesOf(strict: false, (name, value)).Should().ContainSingle().Which.Text.Should().NotContain($" {value} ");

    [Theory]
    [InlineData("_count")]
    [InlineData("_sort")]
    [InlineData("_summary")]
    public void Read_OfTheAnswerTwice_IsRefused(string name) =>
        IssuesOf(strict: false, (name, "count"), (name, "count")).Should().Contain(issue => issue.Text.Contains("eenmaal", StringComparison.Ordinal));

    [Fact]
    public void Read_ListWithoutEnd_IsRefused() =>
        IssuesOf(strict: false, ("owner", string.Join(',', Enumerable.Range(0, 70_000).Select(number => $"team-{number}")))).Should().ContainSingle();

    private static TaskSearch Search(bool strict, params (string Name, string Value)[] parameters)
    {
        var (search, issues) = Ask(strict, parameters);
        issues.Should().BeEmpty();
        return search!;
    }

    private static IReadOnlyList<FhirIssue> IssuesOf(bool strict, params (string Name, string Value)[] parameters)
    {
        var (search, issues) = Ask(strict, parameters);
        search.Should().BeNull();
        return issues;
    }

    private static (TaskSearch? Search, IReadOnlyList<FhirIssue> Issues) Ask(bool strict, params (string Name, string Value)[] parameters) =>
        TaskSearchReader.Read(new AskedSearch(Root, strict)
        {
            InAddress = [.. parameters.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value))],
        });
}
