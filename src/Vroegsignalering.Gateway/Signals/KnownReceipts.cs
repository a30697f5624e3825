using System.Text.Json;
using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>The receipts given before under references that came again; they decide, whatever the gate says today (IN-08).</summary>
internal sealed class KnownReceipts
{
    private readonly Dictionary<(Gemeentecode Tenant, string Reference), ReceiptRow> _receipts;

    private KnownReceipts(IEnumerable<ReceiptRow> receipts) =>
        _receipts = receipts.ToDictionary(receipt => (receipt.Tenant, receipt.Reference));

    /// <summary>The receipts of the signals, in one question; none when there are no signals.</summary>
    public static async Task<KnownReceipts> LoadAsync(Session session, PartnerId partner, IReadOnlyList<Signal> signals) => new(
        signals.Count == 0
            ? []
            : await SignalStore.ReceiptsAsync(
                session,
                [.. signals.Select(signal => signal.Tenant.ToString()).Distinct()],
                partner,
                [.. signals.Select(signal => signal.Reference).Distinct()]));

    /// <summary>The same receipt for the same content; null when the reference is new.</summary>
    /// <param name="signal">The signal as it was sent. No content is stored to compare it with, only a salted fingerprint of what was kept.</param>
    public IntakeAnswer? AnswerTo(Signal signal) =>
        _receipts.GetValueOrDefault((signal.Tenant, signal.Reference)) is not { } receipt ? null
            : receipt.Nonce is not { } nonce ? new IntakeAnswer.Purged()
            : Fingerprint.Of(nonce, SignalJson.Write(AsKept(signal, receipt))) == receipt.Fingerprint ? new IntakeAnswer.Known(receipt)
            : new IntakeAnswer.Conflicting(receipt.SignalId);

    private static Signal AsKept(Signal signal, ReceiptRow receipt) =>
        CovenantFields.AsKept(signal, JsonSerializer.Deserialize<FieldError[]>(receipt.Notices)!);
}
