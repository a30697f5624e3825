using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Gateway.Register;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Register;
using static Vroegsignalering.Gateway.Tests.Register.Villagers;

namespace Vroegsignalering.Gateway.Tests.Register;

/// <summary>Phones and e-mail addresses of a register file: stored while the municipality has a basis for them, and not a load longer.</summary>
[Trait("Rule", "MA-12")]
public sealed class ContactImportTests
{
    private const string Basis = """{ "contactMatching": "DPIA 2026-12, par. 4.2" }""";
    private const string Head = "gemeentecode;sleutel;achternaam;telefoonnummer;emailadres";

    private static readonly string Everybody = RegisterFiles.Whole(
        Head, "0599;p1;Dijk;06-12 34 56 78;", "0599;p2;Berg;onbekend;Els@Voorbeeld.nl", "0599;p3;Hof;;", "0518;p4;Bos;0612345678;");

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Import_WithoutABasis_LeavesThemOutAndSaysSoInOneLine(string kind)
    {
        await using var database = await StartAsync(kind, "{}");

        var result = await ImportAsync(database, Everybody);

        (await StoredAsync(database)).Should().Equal("Berg ", "Dijk ", "Hof ");
        result.ToText().Split(Environment.NewLine).Should().ContainSingle(line => line.Contains("telefoonnummer"))
            .Which.Should().Contain("0518, 0599").And.Contain("contactMatching").And.Contain("MA-12");
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Import_WithABasis_StoresTheComparableForm(string kind)
    {
        await using var database = await StartAsync(kind, Basis);

        var first = await ImportAsync(database, Everybody);
        var again = await ImportAsync(database, Everybody);

        (await StoredAsync(database)).Should().Equal("Berg els@voorbeeld.nl", "Dijk +31612345678", "Hof ");
        (await ContactsAsync(database, Elsewhere)).Should().AllBe(" ", "the other municipality has no basis");
        first.ToText().Should().Contain("Weggelaten, gemeente 0518:");
        again.Loaded.Select(tenant => tenant.Load.Unchanged).Should().Equal(1, 3);
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Import_AfterTheBasisWasWithdrawn_RemovesThemOfEverybody(string kind)
    {
        await using var database = await StartAsync(kind, Basis);
        await ImportAsync(database, Everybody);
        await SetAsync(database, "{}");

        var result = await ImportAsync(database, RegisterFiles.Whole(Head, "0599;p1;Dijk;06-12 34 56 78;"), RegisterExtent.Changes);
        var again = await ImportAsync(database, RegisterFiles.Whole(Head, "0599;p1;Dijk;06-12 34 56 78;"), RegisterExtent.Changes);

        (await StoredAsync(database)).Should().Equal("Berg ", "Dijk ", "Hof ");
        result.ToText().Should().Contain("Verwijderd, gemeente 0599: telefoonnummer en emailadres van 2 personen");
        again.ToText().Should().NotContain("Verwijderd");
        (await database.DoAsync(session => RegisterStore.SequenceAsync(session, Municipality))).Should().Be(2, "every gateway reads the register anew");
    }

    [Fact]
    public async Task Import_OfAFileWithoutThoseColumns_SaysNothingOfThem()
    {
        await using var database = await StartAsync("SQLite", "{}");

        (await ImportAsync(database, RegisterFiles.Whole("gemeentecode;sleutel;achternaam", "0599;p1;Dijk"))).ToText().Should().NotContain("telefoonnummer");
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Import_WithABasisOfAFileWithoutThoseColumns_LeavesWhatIsStored(string kind)
    {
        await using var database = await StartAsync(kind, Basis);
        await ImportAsync(database, Everybody);

        await ImportAsync(database, RegisterFiles.Whole("gemeentecode;sleutel;achternaam", "0599;p1;Dijk", "0599;p2;Bergen"), RegisterExtent.Changes);

        (await StoredAsync(database)).Should().Equal("Bergen els@voorbeeld.nl", "Dijk +31612345678", "Hof ");
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Import_OfAChangedPerson_LeavesThePhoneOfEverybody(string kind)
    {
        await using var database = await StartAsync(kind, Basis);
        await ImportAsync(database, Everybody);

        await ImportAsync(database, RegisterFiles.Whole($"{Head};geheim", "0599;p1;Dijk;06-12 34 56 78;;ja"), RegisterExtent.Changes);

        (await database.AllAsync(Municipality)).Should().ContainSingle(known => known.Person.Secrecy);
        (await StoredAsync(database)).Should().Equal("Berg els@voorbeeld.nl", "Dijk +31612345678", "Hof ");
    }

    private static async Task<RegisterDatabase> StartAsync(string kind, string settings)
    {
        var database = await RegisterDatabase.CreateAsync(kind);
        await database.DoAsync(session => DemoData.LoadAsync(session, [], Now));
        await SetAsync(database, settings);
        return database;
    }

    private static Task SetAsync(RegisterDatabase database, string settings) =>
        database.DoAsync(session => CovenantStore.SaveAsync(session, DemoCovenants.Tenants[0] with { Settings = settings }));

    private static Task<RegisterImportResult> ImportAsync(RegisterDatabase database, string text, RegisterExtent extent = RegisterExtent.Whole) =>
        RegisterFiles.ImportAsync(database.Gateway, text, extent);

    private static async Task<IEnumerable<string>> StoredAsync(RegisterDatabase database) =>
        (await database.AllAsync(Municipality)).Select(known => known.Person).OrderBy(person => person.Name.Surname, StringComparer.Ordinal)
            .Select(person => $"{person.Name.Surname} {person.Contact?.Phone}{person.Contact?.Email}");

    private static async Task<IEnumerable<string>> ContactsAsync(RegisterDatabase database, Domain.Values.Gemeentecode tenant) =>
        (await database.AllAsync(tenant)).Select(known => $"{known.Person.Contact?.Phone} {known.Person.Contact?.Email}");
}
