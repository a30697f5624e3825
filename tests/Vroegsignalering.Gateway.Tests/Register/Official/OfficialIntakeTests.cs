using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Gateway.Register;
using Vroegsignalering.Gateway.Tests.Signals;
using Vroegsignalering.Storage.Sessions;
using Xunit.Abstractions;

namespace Vroegsignalering.Gateway.Tests.Register.Official;

/// <summary>The whole way with real input: the official register through the import, signals through HTTP, decisions out of the database.</summary>
public sealed class OfficialIntakeTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [OfficialRegisterTheory, EveryProfile, Trait("Rule", "MA-06"), Trait("Rule", "MA-07"), Trait("Rule", "MA-09")]
    public async Task Delivery_EveryRowOfBothMunicipalities_IsDecidedByTheRules(string profile)
    {
        await using var gateway = await PartnerGateway.StartAsync(profile);
        var import = new RegisterImport(gateway.Services.GetRequiredService<GatewayDatabase>(), TimeProvider.System, NullLogger<RegisterImport>.Instance);
        await import.RunAsync(OfficialRegister.File!, RegisterFormat.GbaV, RegisterExtent.Whole, CancellationToken.None);
        string[] served = [DemoCovenants.Home.ToString(), DemoCovenants.Neighbour.ToString()];
        var signals = OfficialRow.All.Where(row => served.Contains(row.Gemeente)).SelectMany(OfficialSignal.Of).ToList();

        await DeliverAsync(gateway, signals);
        var decisions = await DecisionsAsync(gateway, signals.Count);

        var figures = new OfficialFigures([.. signals.Select(signal => (signal, decisions[signal.Message.Reference()]))], Messages.Today);
        output.WriteLine(figures.ToText());
        figures.Faults.Should().BeEmpty();
        figures.BelowBounds.Should().BeEmpty();
    }

    private static async Task DeliverAsync(PartnerGateway gateway, IReadOnlyList<OfficialSignal> signals)
    {
        foreach (var spelling in signals.GroupBy(signal => signal.Spelling, signal => signal.Message))
        {
            using var answer = await gateway.SendAsync(PartnerGateway.Energy, "/v1/leveringen", spelling.ToNdjson(), "application/x-ndjson");
            answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
            (await answer.JsonAsync()).GetProperty("aantallen").GetProperty("aanvaard").GetInt32().Should().Be(spelling.Count());
        }
    }

    private static async Task<Dictionary<string, OfficialDecision>> DecisionsAsync(PartnerGateway gateway, int expected)
    {
        using var patience = new CancellationTokenSource(Patience);
        while ((await gateway.QueryAsync<long>("select count(*) from match_decision"))[0] < expected)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
        }

        // A membership without an end lasts today: the official register ends none in the future.
        var rows = await gateway.QueryAsync<Row>(
            """
            select s.reference, d.outcome, s.state, r.register_key as Person,
                   h.postcode, h.house_number as HouseNumber, h.house_letter as HouseLetter, h.addition
            from match_decision d
            join signal s on s.tenant = d.tenant and s.signal_id = d.signal_id
            left join resident r on r.tenant = d.tenant and r.person_id = d.person_id
            left join residence h on h.tenant = d.tenant and h.person_id = d.person_id and h.household_id = d.household_id and h.valid_until is null
            """);
        rows.Where(row => row.State == "UnderReview").Should().NotContain(row => row.Outcome == OfficialDecision.Matched);
        rows.Where(row => row.State == "Attached").Should().OnlyContain(row => row.Outcome == OfficialDecision.Matched);
        return rows.ToDictionary(row => row.Reference, row => new OfficialDecision(row.Outcome, row.Person, row.Address));
    }

    private sealed record Row
    {
        public required string Reference { get; init; }

        public required string Outcome { get; init; }

        public required string State { get; init; }

        public string? Person { get; init; }

        public string? Postcode { get; init; }

        public long? HouseNumber { get; init; }

        public string? HouseLetter { get; init; }

        public string? Addition { get; init; }

        public string? Address => Postcode is null ? null : OfficialPerson.Normal($"{Postcode}{HouseNumber}{HouseLetter}{Addition}");
    }
}
