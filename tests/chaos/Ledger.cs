using System.Data.Common;
using Dapper;

namespace Vroegsignalering.Chaos;

/// <summary>Holds the store against the receipts: every one kept, everything once, every term as the law counts it.</summary>
internal static class Ledger
{
    // Past every constraint the schema has: two of what a household, a case or a message may have once.
    private static readonly IReadOnlyList<(string What, string Sql)> Twice =
    [
        ("open cases of one household", "select count(*) from (select 1 from household_case where closed_at is null group by tenant, household_id having count(*) > 1) x"),
        ("open outreach tasks of one case", "select count(*) from (select 1 from task where kind = 'Outreach' and closed_at is null group by tenant, case_id having count(*) > 1) x"),
        ("lines of one receipt in the log", "select (select count(*) from log_payload where activity = 'signaal-ontvangen') - (select count(*) from receipt)"),
    ];

    private static readonly IReadOnlyList<(string What, string Sql)> Leftovers =
    [
        ("parked messages", "select count(*) from parked"),
        ("messages in the outbox", "select count(*) from outbox"),
        ("refusals", "select count(*) from refusal"),
    ];

    public static async Task<LedgerFindings> CheckAsync(DbConnection store, IReadOnlyList<Acknowledgement> acknowledged)
    {
        var lines = await ReceivedLines.ReadAsync(store);
        var entries = (await store.QueryAsync<LedgerEntry>(LedgerEntry.Query))
            .Select(entry => entry with { Lines = lines.Of(entry.Tenant, entry.SignalId) }).ToLookup(entry => (entry.Partner, entry.Reference));
        var held = acknowledged.ToLookup(receipt => (receipt.Partner, receipt.Reference));
        var complaints = new List<string>();
        int Count(string what, IEnumerable<string> found)
        {
            var list = found.ToList();
            complaints.AddRange(list.Select(one => $"{what}: {one}"));
            return list.Count;
        }

        var known = held.Where(receipts => entries[receipts.Key].Any()).SelectMany(receipts => entries[receipts.Key]).ToList();
        return new LedgerFindings(
            Acknowledged: held.Count,
            Ok: held.Count(receipts => IsOk(entries[receipts.Key], [.. receipts])),
            Lost: Count("lost", held.Where(receipts => !entries[receipts.Key].Any()).Select(receipts => receipts.Key.Reference)
                .Concat(known.Where(entry => entry.IsLost).Select(Describe))),
            Duplicated: Count("duplicated", held.Where(receipts => IdsOf(receipts) > 1).Select(receipts => receipts.Key.Reference)
                .Concat(known.Where(entry => entry.IsDuplicated).Select(Describe)).Concat(await FoundAsync(store, Twice))),
            Recovered: held.Count(receipts => receipts.Any(receipt => receipt.Troubled) && IsOk(entries[receipts.Key], [.. receipts])),
            Unexpected: Count("unexpected", entries.Where(entry => !held.Contains(entry.Key)).Select(entry => entry.Key.Reference)
                .Concat(await FoundAsync(store, Leftovers))),
            MissedTerms: Count("missed term", known.Where(entry => entry.HasWrongTerm).Select(Describe)))
        {
            Complaints = complaints,
        };
    }

    private static bool IsOk(IEnumerable<LedgerEntry> entries, IReadOnlyList<Acknowledgement> receipts) =>
        entries.ToList() is [{ IsLost: false, IsDuplicated: false, HasWrongTerm: false } only]
        && receipts.All(receipt => receipt.Signal is null || receipt.Signal == only.SignalId);

    private static int IdsOf(IEnumerable<Acknowledgement> receipts) =>
        receipts.Select(receipt => receipt.Signal).OfType<Guid>().Distinct().Count();

    private static string Describe(LedgerEntry entry) =>
        $"{entry.Reference} {entry.State} signals {entry.Signals} decisions {entry.Decisions} cases {entry.Cases} tasks {entry.Tasks} terms {entry.Terms} seen {entry.Seen} last day {entry.LastDay:O} lines {entry.Lines}";

    private static async Task<IReadOnlyList<string>> FoundAsync(DbConnection store, IReadOnlyList<(string What, string Sql)> questions)
    {
        var found = new List<string>();
        foreach (var (what, sql) in questions)
        {
            var count = await store.ExecuteScalarAsync<long>(sql);
            if (count != 0) found.Add($"{count} {what}");
        }

        return found;
    }
}
