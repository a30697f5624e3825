using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Tests.Signals;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Tests.Outreach;

/// <summary>Partners on one side and a team's system on the other side of one gateway, which knows two households.</summary>
public sealed class CrisisScene : IAsyncDisposable
{
    /// <summary>Where the Van Dijks live, in the south; <see cref="Messages"/> are about them.</summary>
    public const string South = "3077SS";

    /// <summary>Where the Jansens live, in the north.</summary>
    public const string North = "3012SS";

    /// <summary>Where no team works.</summary>
    private const string NoTeam = "9711ZZ";

    private readonly PartnerGateway _gateway;

    private CrisisScene(PartnerGateway gateway, SetClock clock) => (_gateway, Clock) = (gateway, clock);

    public SetClock Clock { get; }

    public Uri Address => _gateway.Http.BaseAddress!;

    public static async Task<CrisisScene> StartAsync(string profile)
    {
        var clock = new SetClock(TimeProvider.System.GetUtcNow());
        return new CrisisScene(await PartnerGateway.StartAsync(profile, clock, VanDijk, Jansen, Bakker, Visser, Mulder), clock);
    }

    /// <summary>A crisis of the Van Dijks.</summary>
    public static JsonObject Crisis() => Messages.Crisis();

    /// <summary>A signal of the Van Dijks that is no crisis.</summary>
    public static JsonObject Regular() => Messages.Regular();

    /// <summary>The same message, about the address and the people in the north.</summary>
    public static JsonObject InTheNorth(JsonObject message) => message
        .With("adres", Written(North)).With("persoon.achternaam", "Jansen").Without("persoon.voorvoegsel").With("persoon.geboortedatum", "1979-02-03");

    /// <summary>A crisis of somebody who is still known at the south to the partner, but lives in the north.</summary>
    public static JsonObject OfOneWhoMoved() => InTheSouth("Bakker", "1991-08-30", 12);

    /// <summary>The same, of somebody who lives where no team works.</summary>
    public static JsonObject OfOneWhoMovedAway() => InTheSouth("Visser", "1988-04-12", 16);

    /// <summary>A crisis of a household that lives in the south for three days more, then in the north.</summary>
    public static JsonObject OfOneAboutToMove() => InTheSouth("Mulder", "1990-01-19", 18);

    /// <summary>The message, about a place in no known buurt.</summary>
    public static JsonObject Nowhere(JsonObject message) => message.With("adres", Written(NoTeam));

    /// <summary>Takes a message in, and waits until it is matched and every task is offered.</summary>
    public async Task<Guid> TakeAsync(JsonObject message)
    {
        var id = await SendAsync(message);
        await SettleAsync();
        return id;
    }

    /// <summary>Takes a message in, and waits for nothing.</summary>
    public async Task<Guid> SendAsync(JsonObject message) =>
        (await _gateway.TakenAsync(PartnerGateway.Energy, message)).GetProperty("id").GetGuid();

    public async Task WithdrawAsync(Guid signal)
    {
        using var answer = await _gateway.PostAsync(PartnerGateway.Energy, new JsonObject { ["reden"] = "fout" }, $"/v1/signalen/{signal}/intrekking");
        answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
        await SettleAsync();
    }

    /// <summary>The tasks that a team's system can work on.</summary>
    public async Task<IReadOnlyList<JsonElement>> OpenAsync() =>
        [.. (await GetAsync("Task?status=requested,received,accepted,in-progress&_sort=-_lastUpdated")).Items("entry").Select(entry => entry.GetProperty("resource"))];

    public async Task<JsonElement> OnlyOpenAsync() => (await OpenAsync()).Should().ContainSingle().Subject;

    /// <summary>The postcode to which the task leads.</summary>
    public async Task<string> PlaceOfAsync(JsonElement task) => (await GetAsync($"Location/{task.Text("id")}")).Text("address", "postalCode").Replace(" ", "");

    /// <summary>The names under which the task is shown: beside it before a match, of its group afterwards.</summary>
    public async Task<IEnumerable<string>> NamesOfAsync(JsonElement task) => task.Text("for", "reference") is var subject && subject.StartsWith("Group/", StringComparison.Ordinal)
        ? (await GetAsync(subject)).Text("name").Split(" / ")
        : task.Items("input").Where(input => input.TryGetProperty("valueString", out _)).Select(input => input.Text("valueString"));

    public async Task PatchAsync(JsonElement task, string patch)
    {
        using var content = new StringContent(patch.Replace('\'', '"'), Encoding.UTF8, "application/json-patch+json");
        using var answer = await _gateway.SendAsync(HttpMethod.Patch, $"/fhir/R4/Task/{task.Text("id")}", await _gateway.TokenAsync("planbord-demo"), content);
        answer.StatusCode.Should().Be(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        await SettleAsync();
    }

    public T Service<T>()
        where T : notnull => _gateway.Services.GetRequiredService<T>();

    public Task ExecuteAsync(string sql, object? parameters = null) => _gateway.ExecuteAsync(sql, parameters);

    public Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters = null) => _gateway.QueryAsync<T>(sql, parameters);

    public ValueTask DisposeAsync() => _gateway.DisposeAsync();

    private async Task<JsonElement> GetAsync(string path)
    {
        using var answer = await _gateway.SendAsync(HttpMethod.Get, $"/fhir/R4/{path}", await _gateway.TokenAsync("planbord-demo"));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        return await Emitted.ReadAsync(answer);
    }

    private async Task SettleAsync()
    {
        const string Waiting = """
            select (select count(*) from signal where state = 'Received') + (select count(*) from outbox)
              + (select count(*) from task where offered_at is null and closed_at is null)
            """;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while ((await _gateway.QueryAsync<long>(Waiting)).Single() > 0) await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
    }

    public static RegisterEntry VanDijk { get; } = Of("van Dijk", "Jan", "1985-06-15", Stay(South, 10, "A"));

    private static RegisterEntry Jansen { get; } = Of("Jansen", "Jet", "1979-02-03", Stay(North, 10, "A"));

    private static RegisterEntry Bakker { get; } = Of(
        "Bakker", "Joost", "1991-08-30", Stay(South, 12, until: new DateOnly(2026, 1, 31)), Stay(North, 14, from: new DateOnly(2026, 2, 1)));

    private static RegisterEntry Visser { get; } = Of(
        "Visser", "Jo", "1988-04-12", Stay(South, 16, until: new DateOnly(2026, 1, 31)), Stay(NoTeam, 3, from: new DateOnly(2026, 2, 1)));

    private static RegisterEntry Mulder { get; } = Of(
        "Mulder",
        "Jill",
        "1990-01-19",
        Stay(South, 18, until: Messages.Today.AddDays(3)),
        Stay(North, 18, from: Messages.Today.AddDays(4)) with { HouseholdKey = $"{South}-18" });

    private static JsonObject InTheSouth(string surname, string born, int number) => Crisis()
        .With("persoon.achternaam", surname).Without("persoon.voorvoegsel")
        .With("persoon.geboortedatum", born).With("adres.huisnummer", number).Without("adres.huisletter");

    private static RegisterEntry Of(string name, string first, string born, params RegisterStay[] stays) => new(
        name,
        new Resident
        {
            Id = PersonId.New(),
            Name = new ResidentName { FirstNames = first, Prefix = name.Split(' ') is [var prefix, _] ? prefix : null, Surname = name.Split(' ')[^1] },
            Born = PartialDate.TryParse(born, out var date) ? date : null,
        },
        stays);

    private static RegisterStay Stay(string postcode, int number, string? letter = null, DateOnly? from = null, DateOnly? until = null) => new(
        $"{postcode}-{number}",
        new Address
        {
            Street = "Voorbeeldstraat",
            HouseNumber = number,
            HouseLetter = letter,
            Postcode = Postcode.TryParse(postcode, out var code) ? code : default,
            Town = "Rotterdam",
        },
        from ?? new DateOnly(2020, 1, 1),
        until);

    private static JsonObject Written(string postcode) => new()
    {
        ["straatnaam"] = "Voorbeeldstraat",
        ["huisnummer"] = 10,
        ["huisletter"] = "A",
        ["postcode"] = postcode,
        ["woonplaats"] = "Rotterdam",
    };
}
