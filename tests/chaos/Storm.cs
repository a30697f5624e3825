using System.Data.Common;
using Dapper;

namespace Vroegsignalering.Chaos;

/// <summary>Signals, singly and as files, with a blow in the middle of every wave; afterwards the ledger is read.</summary>
internal sealed class Storm(Installation installation, params IReadOnlyList<GatewayProgram> gateways) : IDisposable
{
    private const int Posters = 6;
    private static readonly TimeSpan InFlight = TimeSpan.FromSeconds(30);

    // Below the two minutes after which a gateway brings by itself what the bus does not: a bus that hangs has to be seen.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(100);
    private readonly Partners _partners = new(InTurn(gateways));
    private readonly CancellationTokenSource _stop = new(TimeSpan.FromMinutes(10));
    private int _number;

    /// <summary>One wave: half of the signals as posts, half as a file, every tenth a crisis; the blow falls after a quarter of the posts.</summary>
    public async Task WaveAsync(int signals, Func<Task> blow)
    {
        var posts = new Queue<int>(Enumerable.Range(0, signals / 2).Select(_ => _number++));
        var file = Enumerable.Range(0, signals - posts.Count).Select(_ => _number++).ToList();
        var (quarter, before) = (posts.Count / 4, _partners.Held.Count);
        var delivered = DeliverAsync(file);
        var posted = Task.WhenAll(Enumerable.Range(0, Posters).Select(_ => PostAsync(posts)));
        await Deadline.UntilAsync("a quarter of the wave", () => Task.FromResult(_partners.Held.Count - before >= quarter), Patience);
        await blow();
        await Task.WhenAll(delivered, posted).WaitAsync(Patience);
    }

    /// <summary>Waits until everything is handled, and compares.</summary>
    public async Task<LedgerFindings> SettleAsync()
    {
        await Deadline.UntilAsync("everything is settled", async () => await installation.UnsettledAsync() == 0, Patience, StandAsync);
        await using var store = installation.Connect();
        return await CheckAsync(store);
    }

    private async Task<string> StandAsync()
    {
        await using var store = installation.Connect();
        var rows = await store.QueryAsync<(string What, long Number)>(
            """
            select 'outbox lane ' || lane, count(*) from outbox group by lane
            union all select 'signals ' || state, count(*) from signal group by state
            union all select 'inbox ' || consumer, count(*) from inbox group by consumer
            """);
        var printed = gateways.SelectMany(gateway => gateway.Output.Split('\n').TakeLast(40));
        return string.Join("; ", rows.Select(row => $"{row.What}: {row.Number}")) + Environment.NewLine + string.Join(Environment.NewLine, printed);
    }

    // What just left the outbox may not have reached its consumer: only what does not come right is a finding.
    private async Task<LedgerFindings> CheckAsync(DbConnection store)
    {
        var started = TimeProvider.System.GetTimestamp();
        var findings = await Ledger.CheckAsync(store, _partners.Held);
        while (!findings.IsClean && TimeProvider.System.GetElapsedTime(started) < InFlight)
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            findings = await Ledger.CheckAsync(store, _partners.Held);
        }

        return findings;
    }

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
        _partners.Dispose();
    }

    private async Task PostAsync(Queue<int> numbers)
    {
        while (Next(numbers) is { } number)
        {
            var (partner, reference, body) = SignalOf(number, ChaosTown.Partners[number % ChaosTown.Partners.Count]);
            await _partners.PostAsync(partner, reference, body, _stop.Token);
        }
    }

    private static Func<Uri> InTurn(IReadOnlyList<GatewayProgram> gateways)
    {
        var turn = 0;
        return () => gateways[(Interlocked.Increment(ref turn) & int.MaxValue) % gateways.Count].Address;
    }

    private Task DeliverAsync(IReadOnlyList<int> numbers)
    {
        var rows = numbers.Select(number => SignalOf(number, ChaosTown.Partners[0])).ToList();
        return _partners.DeliverAsync(ChaosTown.Partners[0], [.. rows.Select(row => (row.Reference, row.Body))], _stop.Token);
    }

    private static (string Partner, string Reference, string Body) SignalOf(int number, string partner)
    {
        var reference = $"STORM-{number}";
        return (partner, reference, ChaosTown.Signal(partner, reference, number, crisis: number % 10 == 0));
    }

    private static int? Next(Queue<int> numbers)
    {
        lock (numbers) return numbers.TryDequeue(out var number) ? number : null;
    }
}
