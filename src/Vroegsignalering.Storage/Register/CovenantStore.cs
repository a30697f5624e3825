using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Register;

/// <summary>The municipalities served here, the partners, and the covenants between them.</summary>
public static class CovenantStore
{
    private const string Covenants = "select tenant, covenant_id, partner, kind, valid_from, valid_until, terms from covenant";

    /// <summary>Adds the municipality or brings its name and settings up to date; its pseudonym key stays the first one.</summary>
    public static Task SaveAsync(Session session, Tenant tenant) => session.ExecuteAsync(
        """
        insert into tenant (tenant, name, pseudonym_key, settings) values (@Code, @Name, @PseudonymKey, @Settings)
        on conflict (tenant) do update set name = excluded.name, settings = excluded.settings
        """,
        new { tenant.Code, tenant.Name, tenant.PseudonymKey, tenant.Settings });

    /// <summary>Adds the partner or brings it up to date.</summary>
    public static Task SaveAsync(Session session, Partner partner) => session.ExecuteAsync(
        """
        insert into partner (partner, name, kinds) values (@Id, @Name, @kinds)
        on conflict (partner) do update set name = excluded.name, kinds = excluded.kinds
        """,
        new { partner.Id, partner.Name, kinds = string.Join(',', partner.Kinds.Order()) });

    /// <summary>Adds the covenant or brings it up to date.</summary>
    public static Task SaveAsync(Session session, Covenant covenant) => session.ExecuteAsync(
        """
        insert into covenant (tenant, covenant_id, partner, kind, valid_from, valid_until, terms)
        values (@Tenant, @Id, @Partner, @kind, @From, @Until, @terms)
        on conflict (tenant, covenant_id) do update set partner = excluded.partner, kind = excluded.kind,
          valid_from = excluded.valid_from, valid_until = excluded.valid_until, terms = excluded.terms
        """,
        new
        {
            covenant.Tenant,
            covenant.Id,
            covenant.Partner,
            kind = covenant.Kind.ToString(),
            covenant.From,
            covenant.Until,
            terms = CovenantRow.TermsOf(covenant),
        });

    /// <summary>The municipalities served here, in order of their codes.</summary>
    public static async Task<IReadOnlyList<Tenant>> TenantsAsync(Session session)
    {
        var rows = await session.QueryAsync<TenantRow>("select tenant, name, pseudonym_key, settings from tenant order by tenant");
        return [.. rows.Select(row => new Tenant(row.Tenant, row.Name) { PseudonymKey = row.PseudonymKey, Settings = row.Settings })];
    }

    /// <summary>The partners, in order of their ids.</summary>
    public static async Task<IReadOnlyList<Partner>> PartnersAsync(Session session)
    {
        var rows = await session.QueryAsync<PartnerRow>("select partner, name, kinds from partner order by partner");
        return [.. rows.Select(row => new Partner(row.Partner, row.Name, KindsOf(row.Kinds)))];
    }

    /// <summary>Every covenant of the municipality, also those not in force.</summary>
    public static async Task<IReadOnlyList<Covenant>> CovenantsAsync(Session session, Gemeentecode tenant)
    {
        var rows = await session.QueryAsync<CovenantRow>($"{Covenants} where tenant = @tenant order by covenant_id", new { tenant });
        return [.. rows.Select(row => row.ToCovenant())];
    }

    /// <summary>Every covenant between the municipality and the partner, also those not in force.</summary>
    public static async Task<IReadOnlyList<Covenant>> CovenantsAsync(Session session, Gemeentecode tenant, PartnerId partner)
    {
        var rows = await session.QueryAsync<CovenantRow>(
            $"{Covenants} where tenant = @tenant and partner = @partner order by covenant_id", new { tenant, partner });
        return [.. rows.Select(row => row.ToCovenant())];
    }

    private static HashSet<SignalKind> KindsOf(string kinds) =>
        [.. kinds.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<SignalKind>)];

    private sealed record TenantRow
    {
        public required Gemeentecode Tenant { get; init; }

        public required string Name { get; init; }

        public required byte[] PseudonymKey { get; init; }

        public required string Settings { get; init; }
    }

    private sealed record PartnerRow
    {
        public required PartnerId Partner { get; init; }

        public required string Name { get; init; }

        public required string Kinds { get; init; }
    }
}
