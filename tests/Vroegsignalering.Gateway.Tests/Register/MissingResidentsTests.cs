using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Gateway.Register;
using Vroegsignalering.Gateway.Tests.Outreach;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Register;
using static Vroegsignalering.Gateway.Tests.Register.Villagers;

namespace Vroegsignalering.Gateway.Tests.Register;

/// <summary>A file is the whole register of the municipalities in it, unless it is said to be one of changes: who is missing has left.</summary>
[Trait("Rule", "MA-09")]
public sealed class MissingResidentsTests
{
    private const string Head = "gemeentecode;sleutel;achternaam;status;statusSinds;huishouden;huisnummer;postcode;vanaf;tot";
    private const int Persons = 100;

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Import_WithoutTwoOfAHundred_EndsThemOnTheDayOfTheLoad(string kind)
    {
        await using var database = await StartAsync(kind);

        var result = await ImportAsync(database, Rows(2));

        result.IsDone.Should().BeTrue();
        result.ToText().Should().Contain("0 nieuw, 0 gewijzigd, 98 ongewijzigd, 2 niet meer genoemd, uitgeschreven per 2026-11-20");
        var ended = (await database.AllAsync(Municipality)).Where(known => known.Person.State == RegistrationState.Departed).ToList();
        ended.Select(known => known.Person.Name.Surname).Should().BeEquivalentTo(["Naam0", "Naam1"], "they stay to be found, as former residents");
        ended.Should().OnlyContain(known => known.Person.StateSince == Day && known.Residences.Single().Until == Day);
        (await StepsAsync(database)).Should().Equal("loaded", "ended", "ended");
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Import_SameFileAgain_EndsNobodyAgain(string kind)
    {
        await using var database = await StartAsync(kind);
        await ImportAsync(database, Rows(2));
        var before = await database.AllAsync(Municipality);

        var again = await ImportAsync(database, Rows(2), clock: Now.AddDays(1));

        again.ToText().Should().NotContain("uitgeschreven");
        (await database.AllAsync(Municipality)).Should().BeEquivalentTo(before);
        (await StepsAsync(database)).Should().HaveCount(3);
    }

    [Fact]
    public async Task Import_OfSomebodyWhoIsNamedAgain_LetsHimLiveThereAgain()
    {
        await using var database = await StartAsync("SQLite");
        await ImportAsync(database, Rows(2));

        (await ImportAsync(database, Rows(0))).Loaded.Single().Load.Changed.Should().Be(2);

        (await database.AllAsync(Municipality)).Should().OnlyContain(known =>
            known.Person.State == RegistrationState.Resident && known.Residences.Single().Until == null);
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Import_WithoutThreeOfAHundred_LoadsNothingAndNamesBothRepairs(string kind)
    {
        await using var database = await StartAsync(kind);

        var result = await ImportAsync(database, [.. Rows(3), Row("new")], clock: Now.AddDays(40));

        result.IsDone.Should().BeFalse("the command then ends with 1");
        result.Loaded.Should().BeEmpty();
        result.ToText().Should().Contain("Gemeente 0599: niets ingelezen, want 3 van de 100 inwoners staan niet in het bestand")
            .And.Contain("--changes").And.Contain("--missing-left").And.NotContain("import settings");
        (await PresentAsync(database)).Should().Be(Persons);
        (await AgeAsync(database)).Should().Be(Now, "what was not loaded makes nothing younger");
    }

    [Fact]
    public async Task Import_WithoutThreeOfAHundredWhoAreSaidToHaveLeft_EndsThem()
    {
        await using var database = await StartAsync("SQLite");

        (await ImportAsync(database, Rows(3), RegisterExtent.WholeMissingLeft)).Loaded.Single().Missing.Should().Be(3);

        (await PresentAsync(database)).Should().Be(Persons - 3);
    }

    [Fact]
    public async Task Import_OfFormerResidents_CountsThemNeitherAsMissingNorAsInhabitants()
    {
        await using var database = await StartAsync("SQLite");
        string[] former = ["0599;p0;Naam0;vertrokken;2026-10-01;h0;1;3077SS;2020-01-01;2026-10-01", "0599;p1;Naam1;overleden;2026-10-02;h1;2;3077SS;2020-01-01;2026-10-02"];
        await ImportAsync(database, [.. former, .. Rows(2)]);
        var before = await database.AllAsync(Municipality);

        var without = await ImportAsync(database, Rows(2));
        var tooMany = await ImportAsync(database, Rows(4));

        without.Loaded.Single().Missing.Should().Be(0);
        (await database.AllAsync(Municipality)).Should().BeEquivalentTo(before, "who left or died earlier did so then");
        tooMany.ToText().Should().Contain("2 van de 98 inwoners");
    }

    [Theory]
    [InlineData("0599;p0;Naam0;misschien;;h0;1;3077SS;2020-01-01;", true, "an impossible value")]
    [InlineData("0599;p0;Na\uFFFDm0;;;h0;1;3077SS;2020-01-01;", true, "no UTF-8, elsewhere than in the key")]
    [InlineData("0599;;Naam0;;;h0;1;3077SS;2020-01-01;", false, "no key")]
    [InlineData("0599;p\uFFFD;Naam0;;;h0;1;3077SS;2020-01-01;", false, "no UTF-8 in the key")]
    [InlineData("0599;\"p0;Naam0;;;h0;1;3077SS;2020-01-01;", false, "a quote that is not closed: the key is a guess")]
    [InlineData("Rotterdam;p0", false, "half a row")]
    public async Task Import_WithAFaultyRow_EndsNobodyItMayBeAbout(string row, bool saysWhose, string reason)
    {
        await using var database = await StartAsync("SQLite");

        var result = await ImportAsync(database, [row, .. Rows(2)], clock: Now.AddDays(1));

        result.IsDone.Should().Be(saysWhose, "what the file asks for was not done");
        (await AgeAsync(database)).Should().Be(saysWhose ? Now.AddDays(1) : Now, "the age of the register counts from a load that could end people");
        var ended = (await database.AllAsync(Municipality)).Where(known => known.Person.State == RegistrationState.Departed);
        ended.Select(known => known.Person.Name.Surname).Should().Equal(saysWhose ? ["Naam1"] : [], reason);
        result.ToText().Contains("niet uitgeschreven: van een rij hieronder is niet te lezen van wie zij is").Should().Be(!saysWhose, reason);
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Import_OfChanges_EndsNobodyAndLeavesTheAge(string kind)
    {
        await using var database = await StartAsync(kind);

        var result = await ImportAsync(database, ["0599;p0;Gewijzigd;;;h0;1;3077SS;2020-01-01;", Row("new")], RegisterExtent.Changes, Now.AddDays(40));

        result.ToText().Should().Contain("1 nieuw, 1 gewijzigd, 0 ongewijzigd").And.NotContain("genoemd");
        (await PresentAsync(database)).Should().Be(Persons + 1);
        (await StepsAsync(database)).Should().Equal(["added", "changed"], "the load of forty days ago is no longer followed");
        (await AgeAsync(database)).Should().Be(Now);
    }

    [Fact]
    public async Task Import_OfChangesBeforeAnyRegister_LoadsNothingAndSaysWhatToDo()
    {
        await using var database = await RegisterDatabase.CreateAsync();
        await database.DoAsync(session => DemoData.LoadAsync(session, [], Now));

        var result = await ImportAsync(database, Rows(0), RegisterExtent.Changes);

        result.IsDone.Should().BeFalse();
        result.ToText().Should().Contain("er is nog geen register om te wijzigen. Lees eerst het hele register in, zonder --changes");
        (await database.AllAsync(Municipality)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(RegisterExtent.Changes, true)]
    [InlineData(RegisterExtent.Whole, false)]
    public async Task Import_OfNobody_IsGoodForChangesOnly(RegisterExtent extent, bool isDone)
    {
        await using var database = await StartAsync("SQLite");

        var result = await ImportAsync(database, [], extent);

        result.IsDone.Should().Be(isDone);
        result.ToText().Should().Contain("het bestand bevat geen personen");
        (await PresentAsync(database)).Should().Be(Persons);
    }

    [Fact]
    public async Task Import_OfOneMunicipality_EndsNobodyOfAnother()
    {
        await using var database = await StartAsync("SQLite");
        await ImportAsync(database, ["0518;p1;Berg;;;h1;1;3077SS;2020-01-01;"]);

        await ImportAsync(database, Rows(0));

        (await database.AllAsync(Elsewhere)).Should().ContainSingle().Which.Person.State.Should().Be(RegistrationState.Resident);
        (await PresentAsync(database)).Should().Be(Persons);
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Import_FourTimesAtOnce_EndsWhoIsMissingOnce(string kind)
    {
        await using var database = await StartAsync(kind);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => ImportAsync(database, [.. Rows(2), Row("new")]))));

        (await StepsAsync(database)).Should().Equal("loaded", "added", "ended", "ended");
        (await PresentAsync(database)).Should().Be(Persons - 1);
    }

    private static async Task<RegisterDatabase> StartAsync(string kind)
    {
        var database = await RegisterDatabase.CreateAsync(kind);
        await database.DoAsync(session => DemoData.LoadAsync(session, [], Now));
        await ImportAsync(database, Rows(0));
        return database;
    }

    // A hundred residents, without the first few.
    private static string[] Rows(int without) => [.. Enumerable.Range(without, Persons - without).Select(number => Row($"{number}", number))];

    private static string Row(string key, int number = 900) => $"0599;p{key};Naam{key};;;h{key};{number + 1};3077SS;2020-01-01;";

    private static Task<RegisterImportResult> ImportAsync(
        RegisterDatabase database, string[] rows, RegisterExtent extent = RegisterExtent.Whole, DateTimeOffset? clock = null) =>
        RegisterFiles.ImportAsync(database.Gateway, RegisterFiles.Whole(Head, rows), extent, new SetClock(clock ?? Now));

    private static async Task<int> PresentAsync(RegisterDatabase database) =>
        (await database.AllAsync(Municipality)).Count(known => known.Person.State == RegistrationState.Resident && known.Residences.All(home => home.Until is null));

    private static async Task<IEnumerable<string>> StepsAsync(RegisterDatabase database) =>
        (await database.DoAsync(session => RegisterStore.MutationsAsync(session, Municipality, after: 0))).Select(step => step.Kind);

    private static async Task<DateTimeOffset> AgeAsync(RegisterDatabase database) =>
        (await database.DoAsync(session => RegisterStore.StateAsync(session, Municipality)))!.LoadedAt;
}
