using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Privacy;

/// <summary>Every disclosure, allowed or denied, with the gate's answer.</summary>
public static class DisclosureStore
{
    /// <summary>Records the disclosures and writes their log lines, in the transaction in which the gate was asked.</summary>
    public static async Task AddAsync(Session session, IReadOnlyList<Disclosure> disclosures, DateTimeOffset now)
    {
        var lines = await LogStore.AddAsync(session, [.. disclosures.Select(disclosure => disclosure.Line)], now);
        await session.InsertAsync(Rows(now.ToUniversalTime()), [.. disclosures.Zip(lines)]);
    }

    private static Table<(Disclosure What, Guid Line)> Rows(DateTimeOffset now) =>
        new Table<(Disclosure What, Guid Line)>("disclosure", "disclosure_id")
            .Text("tenant", row => row.What.Line.Tenant.ToString())
            .Id("disclosure_id", _ => Guid.CreateVersion7(now))
            .Id("line_id", row => row.Line)
            .IdOrNull("task_id", row => row.What.Task?.Value)
            .IdOrNull("signal_id", row => row.What.Signal?.Value)
            .Text("recipient_kind", row => row.What.Recipient.Kind.ToString())
            .Text("recipient", row => row.What.Recipient.Key)
            .Text("purpose", row => row.What.Purpose.ToString())
            .Text("data_class", row => row.What.Class.ToString())
            .Flag("allowed", row => row.What.Line.Consent.Allows())
            .Text("consent_answer", row => row.What.Line.Consent.Code())
            .IdOrNull("consent_id", row => row.What.Line.ConsentId?.Value)
            .Text("legal_basis", row => row.What.Line.Basis.ToString())
            .Instant("decided_at", _ => now);
}
