using System.Text;
using System.Text.Json;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>A signal and its receipt as they will be stored, if the reference is new.</summary>
internal sealed record SignalDraft(GatedSignal Gated, SignalRow Row, ReceiptRow Receipt)
{
    public static SignalDraft Of(GatedSignal gated, IntakeBatch batch)
    {
        var canonical = SignalJson.Write(gated.Signal);
        return new SignalDraft(gated, RowOf(gated, batch, canonical), ReceiptOf(gated, batch, canonical));
    }

    private static ReceiptRow ReceiptOf(GatedSignal gated, IntakeBatch batch, byte[] canonical)
    {
        var nonce = Fingerprint.NewNonce();
        return new ReceiptRow
        {
            Tenant = gated.Signal.Tenant,
            SignalId = gated.Id,
            Partner = batch.Partner,
            Reference = gated.Signal.Reference,
            ReceivedAt = gated.Arrived.At,
            Nonce = nonce,
            Fingerprint = Fingerprint.Of(nonce, canonical),
            Notices = JsonSerializer.Serialize(gated.Notices),
        };
    }

    private static SignalRow RowOf(GatedSignal gated, IntakeBatch batch, byte[] canonical)
    {
        var signal = gated.Signal;
        var closed = gated.ClosedBy;
        return new SignalRow
        {
            Tenant = signal.Tenant,
            SignalId = gated.Id,
            Partner = batch.Partner,
            Reference = signal.Reference,
            Kind = DdasCodes.V12.Kinds[signal.Kind],
            Type = SignalTypeNames.Of(signal.Type),
            Crisis = gated.IsCrisis,
            ReceivedAt = gated.Arrived.At,
            ArrivedOn = gated.ArrivedOn,
            AnchoredOn = gated.Anchors.Regular,
            AmountCents = signal.AmountCents,
            ClaimKey = ClaimKey.Of(signal, gated.AddressKey).Value,
            AddressKey = gated.AddressKey,
            Replaces = signal.Replaces,
            Body = Encoding.UTF8.GetString(canonical),
            LegalArticle = gated.Basis.Article,
            CovenantId = gated.Basis.Covenant,
            RuleVersion = CrisisTrigger.RuleVersion,
            State = closed is null ? SignalState.Received : SignalState.Closed,
            Status = DdasCodes.V12.Statuses[closed is null ? SignalStatus.NotYetTakenUp : SignalStatus.Unjustified],
            ClosedBy = closed,
            ClosedAt = closed is null ? null : gated.Arrived.At,
            DeliveryId = batch.Delivery,
            DeliveryRow = gated.Arrived.Row,
        };
    }
}
