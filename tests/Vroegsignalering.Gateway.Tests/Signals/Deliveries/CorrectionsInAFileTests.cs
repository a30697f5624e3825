using System.Net;
using System.Text.Json.Nodes;
using static Vroegsignalering.Gateway.Tests.Signals.PartnerGateway;

namespace Vroegsignalering.Gateway.Tests.Signals.Deliveries;

/// <summary>A crisis and its corrections as rows of one file.</summary>
public sealed class CorrectionsInAFileTests(PartnerGateways gateways) : IClassFixture<PartnerGateways>
{
    /// <summary>Which earlier row each row after the first says it corrects, on every profile.</summary>
    public static TheoryData<string, bool, int[], string> Chains
    {
        get
        {
            var rows = new TheoryData<string, bool, int[], string>();
            foreach (var profile in HasServers ? [EveryProfileAttribute.Embedded, EveryProfileAttribute.Service] : new[] { EveryProfileAttribute.Embedded })
            {
                rows.Add(profile, false, [0, 1, 2], "each corrects the one before it");
                rows.Add(profile, true, [0, 0, 0], "one reference is corrected again and again");
                rows.Add(profile, false, [0, 0, 0], "likewise, row by row in JSON");
                rows.Add(profile, true, [0, 1, 0], "the last goes back to the first");
                rows.Add(profile, false, [0, 0, 1], "the last names what was corrected by one that named another");
                rows.Add(profile, true, [0, 0, 1], "likewise, in one part");
            }

            return rows;
        }
    }

    [Theory, MemberData(nameof(Chains)), Trait("Rule", "RE-04"), Trait("Rule", "IN-10"), Trait("Rule", "CR-02")]
    public async Task Deliver_ChainOfFour_LeavesTheLastRow(string profile, bool csv, int[] corrected, string because)
    {
        var gateway = await gateways.OnAsync(profile);
        var (tasks, lines) = (await CountAsync(gateway, OpenTasks), await CountAsync(gateway, Received));
        var rows = RowsOf(corrected);

        using var answer = csv
            ? await gateway.SendAsync(Energy, "/v1/leveringen", rows.ToCsv(), "text/csv")
            : await gateway.SendAsync(Energy, "/v1/leveringen", rows.ToNdjson(), "application/x-ndjson");

        answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
        foreach (var (row, next) in rows.Zip([.. rows.Skip(1), null]))
        {
            (await SuccessorAsync(gateway, row)).Should().Be(next?.Reference(), because);
        }

        (await CountAsync(gateway, OpenTasks)).Should().Be(tasks + 1, "a crisis that is corrected stays one task");
        (await CountAsync(gateway, Received)).Should().Be(lines + rows.Count, "each stays in the log");
    }

    private const string OpenTasks = "select count(*) from task where closed_at is null";

    private const string Received = "select count(*) from log_payload where activity = 'signaal-ontvangen'";

    private static List<JsonObject> RowsOf(int[] corrected)
    {
        List<JsonObject> rows = [Messages.Crisis()];
        rows.AddRange(corrected.Select(_ => Messages.Crisis()));
        foreach (var (row, earlier) in rows.Skip(1).Zip(corrected)) row.With("vervangt", rows[earlier].Reference());
        return rows;
    }

    private static async Task<long> CountAsync(PartnerGateway gateway, string sql) => (await gateway.QueryAsync<long>(sql)).Single();

    private static async Task<string?> SuccessorAsync(PartnerGateway gateway, JsonObject row) => (await gateway.QueryAsync<string?>(
        "select (select reference from signal later where later.signal_id = earlier.replaced_by) from signal earlier where reference = @reference",
        new { reference = row.Reference() })).Single();
}
