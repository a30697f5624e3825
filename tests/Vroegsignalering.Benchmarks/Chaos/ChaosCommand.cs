using System.Text.Json;
using Vroegsignalering.Chaos;

namespace Vroegsignalering.Benchmarks.Chaos;

/// <summary>Faults under load on both profiles, the service profile where servers were given; the last line is the ledger.</summary>
internal static class ChaosCommand
{
    public static async Task<int> RunAsync(bool quick)
    {
        var (signals, rounds) = quick ? (200, 1) : (2_000, 5);
        var findings = new List<LedgerFindings> { await Experiments.EmbeddedAsync(signals, rounds * 2) };
        await Console.Error.WriteLineAsync($"embedded: {findings[^1]}");
        if (ServerScript.Folder is null)
        {
            await Console.Error.WriteLineAsync("service: left out, needs GATEWAY_TEST_SERVERS, GATEWAY_TEST_POSTGRES and GATEWAY_TEST_RABBITMQ");
        }
        else
        {
            findings.Add(await Experiments.ServiceAsync(signals, rounds, [.. Enum.GetValues<Victim>()]));
            await Console.Error.WriteLineAsync($"service: {findings[^1]}");
        }

        Console.WriteLine(ToJson(findings));
        return findings.TrueForAll(found => found.IsClean) ? 0 : 1;
    }

    private static string ToJson(List<LedgerFindings> findings) => JsonSerializer.Serialize(new
    {
        acknowledged = findings.Sum(found => found.Acknowledged),
        ok = findings.Sum(found => found.Ok),
        lost = findings.Sum(found => found.Lost),
        duplicated = findings.Sum(found => found.Duplicated),
        recovered = findings.Sum(found => found.Recovered),
        unexpected = findings.Sum(found => found.Unexpected),
        missedTerms = findings.Sum(found => found.MissedTerms),
    });
}
