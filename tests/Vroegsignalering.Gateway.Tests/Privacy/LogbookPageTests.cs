using System.Net;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Privacy;
using Vroegsignalering.Gateway.Tests.Hosting;
using Vroegsignalering.Storage.Privacy;
using Vroegsignalering.Storage.Sessions;
using static Vroegsignalering.Gateway.Tests.Privacy.Entries;

namespace Vroegsignalering.Gateway.Tests.Privacy;

public sealed class LogbookPageTests : IAsyncLifetime
{
    private static readonly Gemeentecode Home = Gemeentecode.Parse("0599");
    private static readonly Gemeentecode Neighbour = Gemeentecode.Parse("0518");
    private static readonly Guid Person = Guid.CreateVersion7();

    private RunningGateway _gateway = null!;

    private GatewayDatabase Database => _gateway.Services.GetRequiredService<GatewayDatabase>();

    public async Task InitializeAsync()
    {
        _gateway = await RunningGateway.StartAsync();
        await _gateway.LoadDemoAsync();
        await AddAsync(Home, "gekoppeld");
    }

    public async Task DisposeAsync() => await _gateway.DisposeAsync();

    [Theory, Trait("Rule", "TE-01")]
    [InlineData("privacy", HttpStatusCode.OK)]
    [InlineData("privacy2", HttpStatusCode.OK)]
    [InlineData("planner", HttpStatusCode.Forbidden)]
    [InlineData("wijkwerker", HttpStatusCode.Forbidden)]
    [InlineData("regisseur", HttpStatusCode.Forbidden)]
    [InlineData("keten", HttpStatusCode.Forbidden)]
    [InlineData("beheer", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.Redirect)]
    public async Task Page_PerRole_IsForThePrivacyOfficer(string? user, HttpStatusCode expected)
    {
        using var visitor = await Visitor.ComeAsync(_gateway, user);

        using var page = await visitor.GetAsync(LogbookEndpoints.Path);

        page.StatusCode.Should().Be(expected);
        (await page.Content.ReadAsStringAsync()).Contains("gekoppeld", StringComparison.Ordinal).Should().Be(expected == HttpStatusCode.OK);
    }

    [Fact, Trait("Rule", "LO-03")]
    public async Task Page_Read_IsItselfLoggedWithItsReader()
    {
        using var visitor = await Visitor.ComeAsync(_gateway, "privacy");

        await visitor.GetAsync(LogbookEndpoints.Path);
        var again = await (await visitor.GetAsync(LogbookEndpoints.Path)).Content.ReadAsStringAsync();

        again.Should().Contain("Logboek ingezien</td>").And.Contain("AVG art. 5 lid 2");
        (await LinesAsync(Home)).Select(line => line.Payload!.Activity).Should().Equal("inzage-logboek", "inzage-logboek", "match-besluit");
        (await RawAsync("update audit_line set action = action where action = 'inzage-logboek' and role = 'privacyfunctionaris' and actor like 'actor-%'", new { }))
            .Should().Be(2, "each reading has its reader");
    }

    [Fact, Trait("Rule", "LO-03")]
    public async Task Page_Lines_ShowPseudonymsAndNoOtherTenant()
    {
        await AddAsync(Neighbour, "van-de-buren");
        using var visitor = await Visitor.ComeAsync(_gateway, "privacy");

        var page = await (await visitor.GetAsync(LogbookEndpoints.Path)).Content.ReadAsStringAsync();

        page.Should().Contain((await LinesAsync(Home))[^1].Payload!.Subject).And.Contain("niet vereist").And.Contain("2 apr 2026 11:30:00");
        page.Should().NotContain(Person.ToString()).And.NotContain("van-de-buren");
    }

    [Fact, Trait("Rule", "LO-03")]
    public async Task Filter_OnPseudonym_ShowsThatSubjectAndLogsTheSearch()
    {
        await AddAsync(Home, "een-ander", Guid.CreateVersion7());
        var pseudonym = (await LinesAsync(Home)).Single(line => line.Payload!.Outcome == "gekoppeld").Payload!.Subject;
        using var visitor = await Visitor.ComeAsync(_gateway, "privacy");

        var found = await (await visitor.SendAsync(
            LogbookEndpoints.Path, await visitor.GetAsync(LogbookEndpoints.Path), ("betrokkene", pseudonym), ("van", "2026-04-02"), ("totEnMet", "2026-04-02")))
            .Content.ReadAsStringAsync();

        found.Should().Contain("gekoppeld").And.NotContain("een-ander");
        (await LinesAsync(Home))[0].Payload!.Outcome.Should().Be($"betrokkene:{pseudonym}");
    }

    [Theory]
    [InlineData("activiteit", "verzonnen", "staat niet in het register")]
    [InlineData("betrokkene", "Jansen", "16 tekens")]
    [InlineData("van", "2 april", "geen datum")]
    [InlineData("totEnMet", "9999-12-31", "geen datum")]
    [InlineData("voor", "2", "geen plaats in deze lijst")]
    public async Task Filter_Impossible_SaysWhatIsWrong(string field, string value, string fault)
    {
        using var visitor = await Visitor.ComeAsync(_gateway, "privacy");

        using var answer = await visitor.SendAsync(LogbookEndpoints.Path, await visitor.GetAsync(LogbookEndpoints.Path), (field, value));

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).Should().Contain(fault);
    }

    [Fact]
    public async Task Filter_WithoutAntiforgeryToken_IsRefused()
    {
        using var visitor = await Visitor.ComeAsync(_gateway, "privacy");
        using var elsewhere = new HttpResponseMessage { Content = new StringContent(string.Empty) };

        using var answer = await visitor.SendAsync(LogbookEndpoints.Path, elsewhere);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact, Trait("Rule", "LO-02")]
    public async Task Page_LineChangedBehindTheGateway_Warns()
    {
        await RawAsync("update log_payload set outcome = 'geen' where tenant = @Home", new { Home });
        using var visitor = await Visitor.ComeAsync(_gateway, "privacy");

        (await (await visitor.GetAsync(LogbookEndpoints.Path)).Content.ReadAsStringAsync()).Should().Contain("na het vastleggen gewijzigd");
    }

    private Task AddAsync(Gemeentecode tenant, string outcome, Guid? subject = null) => Database.InTransactionAsync(
        (Session session) => (Task)LogStore.AddAsync(session, [Match(tenant, subject ?? Person) with { Outcome = outcome }], Now), CancellationToken.None);

    private async Task<IReadOnlyList<Domain.Insight.LogLine>> LinesAsync(Gemeentecode tenant) =>
        (await Database.ReadAsync(session => LogStore.ReadAsync(session, tenant, new LogQuery()), CancellationToken.None)).Lines;

    private async Task<int> RawAsync(string sql, object parameters)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_gateway.DataFolder, "gateway.db")}");
        return await connection.ExecuteAsync(sql, parameters);
    }
}
