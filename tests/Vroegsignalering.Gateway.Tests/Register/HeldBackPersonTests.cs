using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Gateway.Register;
using static Vroegsignalering.Gateway.Tests.Register.Villagers;

namespace Vroegsignalering.Gateway.Tests.Register;

/// <summary>A faulty row holds back its person whole: what is stored of the person stays, secrecy and home above all.</summary>
public sealed class HeldBackPersonTests : IAsyncLifetime
{
    private const string Head = "gemeentecode;sleutel;achternaam;geheim;huishouden;huisnummer;huisnummertoevoeging;postcode;vanaf";
    private const string Secret = "0599;p1;Dijk;ja;h1;10;;3077SS;2020-01-01";
    private const string Former = "0599;p1;;;h2;12;;3077SS;2010-01-01";
    private const string Other = "0599;p2;Berg;;h3;14;;3077SS;2020-01-01";
    private const string Third = "0599;p3;Hof;;h4;16;;3077SS;2020-01-01";

    private RegisterDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await RegisterDatabase.CreateAsync("SQLite");
        await _database.DoAsync(session => DemoData.LoadAsync(session, [], Now));
        await ImportAsync(Secret, Former, Other);
    }

    [Theory]
    [InlineData("0599;p1;Dijk;ja;h1;10;%%%%;3077SS;2020-01-01", Former, 2, "huisnummertoevoeging heeft letter noch cijfer", "first row")]
    [InlineData(Secret, "0599;p1;;;h2;x;;3077SS;2010-01-01", 3, "huisnummer is geen getal", "further row")]
    [InlineData(Secret, "0599;p1;;;\"h2;12;;3077SS;2010-01-01", 3, "aanhalingsteken", "quote not closed, in a further row")]
    [InlineData(Secret, "0599;p1;;;h\uFFFD;12;;3077SS;2010-01-01", 3, "tekenset", "no UTF-8, in a further row")]
    public async Task Import_FaultyRow_LeavesThePersonAsStored(string first, string further, int row, string named, string reason)
    {
        var before = await StoredAsync("Dijk");

        var result = await ImportAsync(first, further, Other, Third, Third.Replace("p3", "p4"));

        result.Faults.Should().ContainSingle(reason).Which.Should().Match<RowFault>(fault => fault.Row == row
            && fault.Reason.Contains(named) && fault.Reason.EndsWith("; persoon niet bijgewerkt"));
        var after = await StoredAsync("Dijk");
        after.Should().BeEquivalentTo(before, reason);
        (after.Person.Secrecy, after.Residences.Count).Should().Be((true, 2));
        result.Loaded.Should().ContainSingle().Which.Persons.Should().Be(3, "a quote does not swallow the next lines");
    }

    [Fact]
    public async Task Import_MoreThanHalfFaulty_LoadsNothingAndSaysWhy()
    {
        var result = await ImportAsync(Third, "0599;p4;;;;;;;", "0599;p5;;;;;;;");

        result.Loaded.Should().BeEmpty("the command then ends with 1");
        result.ToText().Should().Contain("Niets ingelezen: meer dan de helft van de rijen").And.NotContain("import settings");
        (await _database.AllAsync(Municipality)).Should().HaveCount(2);
    }

    [Fact]
    public async Task Import_HalfFaulty_LoadsTheOthers() =>
        (await ImportAsync(Third, Secret, Other, "0599;p4;;;;;;;", "0599;p5;;;;;;;", "0599;p6;;;;;;;")).Loaded.Should().ContainSingle().Which.Load.Added.Should().Be(1);

    public async Task DisposeAsync() => await _database.DisposeAsync();

    private async Task<Registration> StoredAsync(string surname) =>
        (await _database.AllAsync(Municipality)).Single(known => known.Person.Name.Surname == surname);

    private Task<RegisterImportResult> ImportAsync(params string[] rows) => RegisterFiles.ImportAsync(_database.Gateway, RegisterFiles.Whole(Head, rows));
}
