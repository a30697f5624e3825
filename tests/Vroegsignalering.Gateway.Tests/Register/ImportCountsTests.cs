using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Gateway.Register;
using Vroegsignalering.Gateway.Tests.Outreach;
using static Vroegsignalering.Gateway.Tests.Register.Villagers;

namespace Vroegsignalering.Gateway.Tests.Register;

/// <summary>What the log says of an import: counts, of each municipality and of the file.</summary>
[Trait("Rule", "LO-04")]
public sealed class ImportCountsTests
{
    private const string Head = "gemeentecode;sleutel;achternaam;voornamen";

    private static readonly string[] Persons = [.. Enumerable.Range(0, 100).Select(number => $"0599;p{number};Naam{number};")];

    [Fact]
    public async Task Of_AnImportWithEveryKindOfChange_CountsEach()
    {
        await using var database = await StartAsync();

        var counts = await ImportAsync(database, ["0599;p0;Anders;", "0599;new;Berg;", "0599;p3;;", .. Persons[4..]]);

        counts.Should().BeEquivalentTo(new ImportCounts(99, FaultyRows: 1, HeldBack: 1, [new("0599", IsRefused: false, Added: 1, Changed: 1, Ended: 2, Sequence: 5)]));
    }

    [Fact]
    public async Task Of_AMunicipalityThatIsRefused_SaysSo()
    {
        await using var database = await StartAsync();

        var counts = await ImportAsync(database, Persons[50..]);

        counts.Should().BeEquivalentTo(new ImportCounts(50, FaultyRows: 0, HeldBack: 0, [new("0599", IsRefused: true, Added: 0, Changed: 0, Ended: 0, Sequence: 1)]));
    }

    [Fact]
    public async Task Of_AFileThatIsRefused_CountsItsRowsAlone()
    {
        await using var database = await StartAsync();

        var counts = await ImportAsync(database, "0599;p1;;", "0599;p2;;", Persons[5]);

        counts.Should().BeEquivalentTo(new ImportCounts(3, FaultyRows: 2, HeldBack: 2, []));
    }

    private static async Task<RegisterDatabase> StartAsync()
    {
        var database = await RegisterDatabase.CreateAsync();
        await database.DoAsync(session => DemoData.LoadAsync(session, [], Now));
        await ImportAsync(database, Persons);
        return database;
    }

    private static async Task<ImportCounts> ImportAsync(RegisterDatabase database, params string[] rows) =>
        ImportCounts.Of(await RegisterFiles.ImportAsync(database.Gateway, RegisterFiles.Whole(Head, rows), clock: new SetClock(Now)));
}
