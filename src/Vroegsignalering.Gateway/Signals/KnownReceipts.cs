using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>The receipts given before under references that came again (IN-08).</summary>
internal sealed class KnownReceipts
{
    private readonly Dictionary<(Gemeentecode Tenant, string Reference), ReceiptRow> _receipts;

    private KnownReceipts(IEnumerable<ReceiptRow> receipts) =>
        _receipts = receipts.ToDictionary(receipt => (receipt.Tenant, receipt.Reference));

    public static async Task<KnownReceipts> LoadAsync(Session session, PartnerId partner, IReadOnlyList<SignalDraft> again)
    {
        var receipts = new List<ReceiptRow>();
        foreach (var tenant in again.GroupBy(draft => draft.Row.Tenant))
        {
            receipts.AddRange(await SignalStore.ReceiptsAsync(
                session, tenant.Key, partner, [.. tenant.Select(draft => draft.Row.Reference).Distinct()]));
        }

        return new KnownReceipts(receipts);
    }

    /// <summary>The same receipt for the same content; no content is stored to compare with, only its salted fingerprint.</summary>
    public IntakeAnswer AnswerTo(SignalDraft draft)
    {
        var receipt = _receipts[(draft.Row.Tenant, draft.Row.Reference)];
        return receipt.Nonce is not { } nonce ? new IntakeAnswer.Purged()
            : Fingerprint.Of(nonce, draft.Canonical) == receipt.Fingerprint ? new IntakeAnswer.Known(receipt)
            : new IntakeAnswer.Conflicting();
    }
}
