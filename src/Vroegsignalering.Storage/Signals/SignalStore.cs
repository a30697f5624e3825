using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Signals;

/// <summary>Signals and their receipts.</summary>
public static class SignalStore
{
    private const string Columns = """
        tenant, signal_id, partner, reference, kind, type, crisis, received_at, arrived_on, anchored_on, amount_cents, claim_key, address_key, replaces, body,
        legal_article, covenant_id, rule_version, state, status, closed_by, delivery_id, delivery_row, withdrawn, withdrawn_at, taken_up_at, closed_at,
        replaced_by
        """;

    private const string Facts = "signal_id, partner, claim_key, crisis, received_at, arrived_on, anchored_on, amount_cents";

    // Every key starts with the tenant: one that a partner does not name is looked up in each.
    private const string AnyTenant = "tenant in (select tenant from tenant)";

    private static readonly Table<ReceiptRow> Receipts = new Table<ReceiptRow>("receipt", "signal_id")
        .Text("tenant", row => row.Tenant.ToString())
        .Id("signal_id", row => row.SignalId.Value)
        .Text("partner", row => row.Partner.Value)
        .Text("reference", row => row.Reference)
        .Instant("received_at", row => row.ReceivedAt)
        .Bytes("nonce", row => row.Nonce)
        .Text("fingerprint", row => row.Fingerprint)
        .Text("notices", row => row.Notices);

    private static readonly Table<SignalRow> Signals = new Table<SignalRow>("signal", "signal_id")
        .Text("tenant", row => row.Tenant.ToString())
        .Id("signal_id", row => row.SignalId.Value)
        .Text("partner", row => row.Partner.Value)
        .Text("reference", row => row.Reference)
        .Text("kind", row => row.Kind)
        .Text("type", row => row.Type)
        .Flag("crisis", row => row.Crisis)
        .Instant("received_at", row => row.ReceivedAt)
        .Day("arrived_on", row => row.ArrivedOn)
        .Day("anchored_on", row => row.AnchoredOn)
        .LongOrNull("amount_cents", row => row.AmountCents)
        .Text("claim_key", row => row.ClaimKey)
        .Text("address_key", row => row.AddressKey)
        .Text("replaces", row => row.Replaces)
        .Text("body", row => row.Body)
        .Text("legal_article", row => row.LegalArticle)
        .Text("covenant_id", row => row.CovenantId?.Value)
        .Text("rule_version", row => row.RuleVersion)
        .Text("state", row => row.State.ToString())
        .Text("status", row => row.Status)
        .Text("closed_by", row => row.ClosedBy)
        .IdOrNull("delivery_id", row => row.DeliveryId?.Value)
        .NumberOrNull("delivery_row", row => row.DeliveryRow)
        .InstantOrNull("closed_at", row => row.ClosedAt);

    /// <summary>Claims the references: of those not used before, the receipt is stored.</summary>
    /// <returns>The positions of the receipts that are new; the signals of the others are not to be stored.</returns>
    public static Task<IReadOnlySet<int>> ClaimAsync(Session session, IReadOnlyList<ReceiptRow> receipts) =>
        session.InsertNewAsync(Receipts, receipts);

    /// <summary>Stores signals whose references were claimed in this transaction.</summary>
    public static Task AddAsync(Session session, IReadOnlyList<SignalRow> signals) => session.InsertAsync(Signals, signals);

    /// <summary>The receipts already given for the partner's references in the municipalities.</summary>
    public static Task<List<ReceiptRow>> ReceiptsAsync(
        Session session, IReadOnlyList<string> tenants, PartnerId partner, IReadOnlyList<string> references) =>
        session.QueryAsync<ReceiptRow>(
            """
            select tenant, signal_id, partner, reference, received_at, nonce, fingerprint, notices from receipt
            where tenant in @tenants and partner = @partner and reference in @references
            """,
            new { tenants, partner, references });

    /// <summary>The signal of the tenant; null when it is not there, or not any more.</summary>
    public static Task<SignalRow?> FindAsync(Session session, Gemeentecode tenant, SignalId signal) =>
        session.SingleAsync<SignalRow>(
            $"select {Columns} from signal where tenant = @tenant and signal_id = @signal {session.ForUpdate}", new { tenant, signal });

    /// <summary>The partner's own signal by id, whatever the tenant; null when it is not there or not the partner's.</summary>
    public static Task<SignalRow?> FindOwnAsync(Session session, PartnerId partner, SignalId signal) =>
        session.SingleAsync<SignalRow>(
            $"select {Columns} from signal where {AnyTenant} and signal_id = @signal and partner = @partner", new { partner, signal });

    /// <summary>The receipt of the partner's own signal by id; it is still there when the signal is purged.</summary>
    public static Task<ReceiptRow?> ReceiptAsync(Session session, PartnerId partner, SignalId signal) =>
        session.SingleAsync<ReceiptRow>(
            $"""
             select tenant, signal_id, partner, reference, received_at, nonce, fingerprint, notices from receipt
             where {AnyTenant} and signal_id = @signal and partner = @partner
             """,
            new { partner, signal });

    /// <summary>The partner's signals with the references and every correction that followed them (RE-04); all locked, in the order in which everybody locks signals.</summary>
    public static Task<List<SignalRow>> ChainsAsync(
        Session session, Gemeentecode tenant, PartnerId partner, IReadOnlyList<string> references) =>
        session.QueryAsync<SignalRow>(
            $"""
             with recursive chain (link, next) as (
               select signal_id, replaced_by from signal
               where tenant = @tenant and signal_id in (
                 select signal_id from receipt where tenant = @tenant and partner = @partner and reference in @references)
               union
               select later.signal_id, later.replaced_by from signal later join chain on later.signal_id = chain.next
               where later.tenant = @tenant)
             select {Columns} from signal
             where tenant = @tenant and signal_id in (select link from chain)
             order by received_at, signal_id {session.ForUpdate}
             """,
            new { tenant, partner, references });

    /// <summary>Those of the signals that were taken in as a crisis.</summary>
    public static async Task<IReadOnlySet<SignalId>> CrisesOfAsync(Session session, IReadOnlyList<SignalId> signals) =>
        (await session.QueryAsync<SignalId>(
            $"select signal_id from signal where {AnyTenant} and signal_id in @ids and crisis = @crisis",
            new { ids = signals.Select(signal => signal.Value), crisis = true })).ToHashSet();

    /// <summary>Those of the signals that wait to be matched, locked, in order of arrival.</summary>
    public static async Task<List<SignalRow>> TakeReceivedAsync(Session session, Gemeentecode tenant, IReadOnlyList<SignalId> signals)
    {
        // Sifted here: asked for the state too, the planner would walk through all that wait.
        var rows = await session.QueryAsync<SignalRow>(
            $"""
             select {Columns} from signal
             where tenant = @tenant and signal_id in @ids order by received_at, signal_id {session.ForUpdate}
             """,
            new { tenant, ids = signals.Select(signal => signal.Value) });
        return [.. rows.Where(row => row.State == SignalState.Received)];
    }

    /// <summary>Take-ups of the claims since the day: what a repetition is measured against (RE-02).</summary>
    public static Task<List<SignalFacts>> TakeUpsAsync(Session session, Gemeentecode tenant, IReadOnlyList<string> claims, DateOnly since) =>
        session.QueryAsync<SignalFacts>(
            $"""
             select {Facts} from signal
             where tenant = @tenant and claim_key in @claims and arrived_on >= @since and taken_up_at is not null
             """,
            new { tenant, claims, since });

    /// <summary>The signals in the cases, without what they say; none that was corrected (RE-04).</summary>
    public static Task<List<SignalFacts>> FactsOfCasesAsync(Session session, Gemeentecode tenant, IReadOnlyList<CaseId> cases) =>
        session.QueryAsync<SignalFacts>(
            $"""
             select {Facts}, case_id from signal join case_signal using (tenant, signal_id)
             where tenant = @tenant and case_id in @ids and replaced_by is null
             """,
            new { tenant, ids = cases.Select(id => id.Value) });

    /// <summary>Moves the signals on together.</summary>
    public static Task MoveAsync(Session session, Gemeentecode tenant, IReadOnlyList<SignalId> signals, SignalMove move) =>
        session.ExecuteAsync(
            """
            update signal set state = @state, status = @Status, closed_by = @ClosedBy, decided_at = coalesce(decided_at, @At),
              taken_up_at = case when @takenUp then coalesce(taken_up_at, @At) else taken_up_at end,
              closed_at = case when @closed then @At else null end
            where tenant = @tenant and signal_id in @ids
            """,
            new
            {
                tenant,
                ids = signals.Select(signal => signal.Value),
                state = move.State.ToString(),
                move.Status,
                move.ClosedBy,
                move.At,
                takenUp = move.State == SignalState.Attached,
                closed = move.State == SignalState.Closed,
            });

    /// <summary>Puts the signal back on the review desk: it was not taken up after all (MA-08).</summary>
    public static Task ReturnAsync(Session session, Gemeentecode tenant, SignalId signal, string status) =>
        session.ExecuteAsync(
            """
            update signal set state = @state, status = @status, closed_by = null, taken_up_at = null, closed_at = null
            where tenant = @tenant and signal_id = @signal
            """,
            new { tenant, signal, status, state = nameof(SignalState.UnderReview) });

    /// <summary>Records which signal took the place of this one (RE-04).</summary>
    public static Task ReplaceAsync(Session session, Gemeentecode tenant, SignalId earlier, SignalId later) =>
        session.ExecuteAsync(
            "update signal set replaced_by = @later where tenant = @tenant and signal_id = @earlier", new { tenant, earlier, later });

    /// <summary>Records the withdrawal beside the state.</summary>
    public static Task WithdrawAsync(Session session, Gemeentecode tenant, SignalId signal, (string Reason, DateTimeOffset At) withdrawal) =>
        session.ExecuteAsync(
            "update signal set withdrawn = @Reason, withdrawn_at = @At where tenant = @tenant and signal_id = @signal",
            new { tenant, signal, withdrawal.Reason, withdrawal.At });
}
