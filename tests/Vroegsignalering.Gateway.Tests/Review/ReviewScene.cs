using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Tests.Outreach;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Gateway.Tests.Signals;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tests.Review;

/// <summary>One address with two households of the name Vos, so that a human must choose, and reviewers at the page and over the API.</summary>
public sealed class ReviewScene : IAsyncDisposable
{
    /// <summary>The reviewer over the API.</summary>
    public const string Machine = "planbord-demo";

    private const string Waiting = """
        select (select count(*) from signal where state = 'Received') + (select count(*) from outbox)
          + (select count(*) from task where offered_at is null and closed_at is null)
        """;

    private readonly PartnerGateway _gateway;

    private ReviewScene(PartnerGateway gateway, SetClock clock) => (_gateway, Clock) = (gateway, clock);

    public SetClock Clock { get; }

    public static async Task<ReviewScene> StartAsync(string profile, params IReadOnlyList<RegisterEntry> more)
    {
        var clock = new SetClock(TimeProvider.System.GetUtcNow());
        return new ReviewScene(await PartnerGateway.StartAsync(profile, clock, [Piet, Paul, Secret, .. more]), clock);
    }

    /// <summary>A signal about a Vos without a birth date: Piet Adam comes first, Paul of another household close behind.</summary>
    public static JsonObject Doubtful(JsonObject? message = null) => (message ?? Messages.Regular())
        .With("persoon.voorletters", "P.A.").With("persoon.achternaam", "Vos").Without("persoon.voorvoegsel").Without("persoon.geboortedatum")
        .With("adres.huisnummer", 20).Without("adres.huisletter");

    /// <summary>A signal about a Jansen on the address of Piet and Paul: nobody is found, and the desk shows who lives there.</summary>
    public static JsonObject OfNobody() => Doubtful().With("persoon.achternaam", "Jansen").With("persoon.voorletters", "Q.");

    /// <summary>The same, with a birth date that leaves no doubt.</summary>
    public static JsonObject OfPiet(JsonObject? message = null) => Doubtful(message).With("persoon.geboortedatum", "1960-03-04");

    /// <summary>A signal on an earlier address of somebody who asked for secrecy.</summary>
    public static JsonObject OfSecret() => Messages.Regular()
        .With("persoon.voorletters", "S.").With("persoon.achternaam", "Geheim").Without("persoon.voorvoegsel").With("persoon.geboortedatum", "1977-07-07")
        .With("adres.huisnummer", 30).Without("adres.huisletter");

    /// <summary>Takes a message in and waits until it is matched or on the desk.</summary>
    public async Task<Guid> TakeAsync(JsonObject message, string partner = PartnerGateway.Energy)
    {
        var id = (await _gateway.TakenAsync(partner, message)).GetProperty("id").GetGuid();
        await SettleAsync();
        return id;
    }

    public async Task<JsonElement> ShowAsync(Guid signal)
    {
        using var answer = await _gateway.GetAsync(Machine, $"/v1/beoordelingen/{signal}");
        answer.StatusCode.Should().Be(System.Net.HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.JsonAsync();
    }

    public Task<HttpResponseMessage> GetAsync(string path, string client = Machine) => _gateway.GetAsync(client, path);

    /// <summary>Sends a step as written, with single quotes for double ones.</summary>
    public async Task<HttpResponseMessage> SendAsync(Guid signal, string step, string json, string client = Machine)
    {
        using var content = new StringContent(json.Replace('\'', '"'), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        return await _gateway.SendAsync(client, $"/v1/beoordelingen/{signal}/{step}", content);
    }

    /// <summary>Chooses the candidate at the place, from 1, as the item stands now.</summary>
    public async Task<HttpResponseMessage> ChooseAsync(Guid signal, int place, string? reason = null)
    {
        var item = await ShowAsync(signal);
        var answer = await SendAsync(signal, "besluit",
            Choice(item, PersonOf(item, place), reason));
        await SettleAsync();
        return answer;
    }

    /// <summary>Chooses nobody, as the item stands now.</summary>
    public async Task<HttpResponseMessage> ChooseNobodyAsync(Guid signal, string reason)
    {
        var item = await ShowAsync(signal);
        var answer = await SendAsync(signal, "besluit",
            $$"""{'versie':{{item.GetProperty("versie")}},'weergave':'{{item.Text("weergave")}}','besluit':'niemand','reden':'{{reason}}'}""");
        await SettleAsync();
        return answer;
    }

    /// <summary>The message of a choice of somebody on what was seen.</summary>
    public static string Choice(JsonElement seen, string person, string? reason = null) =>
        $$"""{'versie':{{seen.GetProperty("versie")}},'weergave':'{{seen.Text("weergave")}}','besluit':'koppelen','persoon':'{{person}}','reden':{{Quoted(reason)}}}""";

    /// <summary>Something happened to a resident, who now stands so in the register.</summary>
    public Task RegisterAsync(RegisterEntry changed) => _gateway.Services.GetRequiredService<GatewayDatabase>().InTransactionAsync(
        session => RegisterStore.ChangeAsync(session, Gemeentecode.Parse("0599"), [changed], Clock.Now), CancellationToken.None);

    /// <summary>The partner takes its signal back.</summary>
    public async Task WithdrawAsync(Guid signal, string reason = "betaald")
    {
        using var answer = await _gateway.PostAsync(PartnerGateway.Energy, new JsonObject { ["reden"] = reason }, $"/v1/signalen/{signal}/intrekking");
        answer.StatusCode.Should().Be(System.Net.HttpStatusCode.Accepted);
    }

    /// <summary>A team says that the threat behind the only open task is over.</summary>
    public async Task EndThreatAsync()
    {
        var task = (await _gateway.QueryAsync<string>("select lower(cast(task_id as text)) from task where closed_at is null")).Single();
        using var received = await PatchAsync(task, Patches.Status("received"));
        using var answer = await PatchAsync(task, Patches.Status("cancelled", "dreiging-voorbij"));
        answer.StatusCode.Should().Be(System.Net.HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
    }

    public async Task<HttpResponseMessage> PatchAsync(string task, string operations)
    {
        using var content = new StringContent(operations.Replace('\'', '"'), Encoding.UTF8, "application/json-patch+json");
        return await _gateway.SendAsync(HttpMethod.Patch, $"/fhir/R4/Task/{task}", await _gateway.TokenAsync(Machine), content);
    }

    public async Task<HttpResponseMessage> UndoAsync(Guid signal, string? reason = "verkeerde-persoon")
    {
        var version = (await _gateway.QueryAsync<long>("select max(version) from match_decision where lower(cast(signal_id as text)) = @signal", new { signal = $"{signal}" })).Single();
        var answer = await SendAsync(signal, "ongedaan", $$"""{'versie':{{version}},'reden':{{Quoted(reason)}}}""");
        await SettleAsync();
        return answer;
    }

    public static string PersonOf(JsonElement item, int place) => item.GetProperty("kandidaten")[place - 1].Text("persoon");

    /// <summary>The machine at the page instead of the API.</summary>
    public async Task<Visitor> MachineAtPageAsync() => Visitor.WithToken(_gateway.Http.BaseAddress!, await _gateway.TokenAsync(Machine));

    public Task<Visitor> VisitAsync(string user) => Visitor.ComeAsync(_gateway.Http.BaseAddress!, user);

    public Task<IReadOnlyList<T>> QueryAsync<T>(string sql) => _gateway.QueryAsync<T>(sql);

    /// <summary>The versions of the decision on the signal, as <c>2 matched reason</c>.</summary>
    public Task<IReadOnlyList<string>> VersionsAsync(Guid signal) => _gateway.QueryAsync<string>(
        "select version || ' ' || outcome || ' ' || coalesce(reason, '-') from match_decision where lower(cast(signal_id as text)) = @signal order by version",
        new { signal = $"{signal}" });

    public IServiceProvider Services => _gateway.Services;

    public ValueTask DisposeAsync() => _gateway.DisposeAsync();

    private static string Quoted(string? text) => text is null ? "null" : $"'{text}'";

    private Task SettleAsync() => _gateway.UntilAsync(Waiting, 0);

    public static RegisterEntry Piet { get; } = Of("vos-1", "Piet Adam", "Vos", "1960-03-04", Stay("vos-1", 20));

    public static RegisterEntry Paul { get; } = Of("vos-2", "Paul", "Vos", "1990-09-10", Stay("vos-2", 20));

    public static RegisterEntry Secret { get; } = Of(
        "secret", "Saar", "Geheim", "1977-07-07", Stay("secret", 30, until: new DateOnly(2026, 1, 31)), Stay("secret-2", 44, from: new DateOnly(2026, 2, 1)));

    public static RegisterEntry Of(string key, string first, string name, string born, params RegisterStay[] stays) => new(
        key,
        new Resident
        {
            Id = PersonId.New(),
            Name = new ResidentName { FirstNames = first, Surname = name },
            Born = PartialDate.TryParse(born, out var date) ? date : null,
            Secrecy = key == "secret",
        },
        stays);

    public static RegisterStay Stay(string household, int number, DateOnly? from = null, DateOnly? until = null) => new(
        household,
        new Address
        {
            Street = number == 44 ? "Schuilstraat" : "Voorbeeldstraat",
            HouseNumber = number,
            Postcode = Postcode.TryParse(CrisisScene.South, out var code) ? code : default,
            Town = "Rotterdam",
        },
        from ?? new DateOnly(2020, 1, 1),
        until);
}
