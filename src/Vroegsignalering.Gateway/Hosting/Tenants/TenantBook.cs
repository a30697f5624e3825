using System.Collections.Frozen;
using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Hosting.Tenants;

/// <summary>Municipalities, partners and covenants as they stood a moment ago; immutable.</summary>
internal sealed class TenantBook(
    IReadOnlyCollection<Municipality> tenants, IReadOnlyCollection<SignalSender> senders, IReadOnlyCollection<Covenant> covenants)
{
    private readonly FrozenDictionary<Gemeentecode, Municipality> _tenants = tenants.ToFrozenDictionary(tenant => tenant.Code);
    private readonly FrozenDictionary<PartnerId, SignalSender> _senders = senders.ToFrozenDictionary(sender => sender.Partner);
    private readonly ILookup<PartnerId, Covenant> _covenants = covenants.ToLookup(covenant => covenant.Partner);
    private readonly FrozenSet<Gemeentecode> _codes = tenants.Select(tenant => tenant.Code).ToFrozenSet();

    public IReadOnlySet<Gemeentecode> Codes => _codes;

    public Municipality this[Gemeentecode tenant] => _tenants[tenant];

    public Municipality? Find(Gemeentecode tenant) => _tenants.GetValueOrDefault(tenant);

    /// <summary>What the partner may send; a partner that is logged in but not registered may send nothing.</summary>
    public SignalSender Sender(PartnerId partner) =>
        _senders.GetValueOrDefault(partner) ?? new SignalSender(partner, FrozenSet<Domain.Signals.SignalKind>.Empty);

    /// <summary>The municipalities that the partner has, or had, a covenant with.</summary>
    public IReadOnlyList<Gemeentecode> TenantsOf(PartnerId partner) => [.. _covenants[partner].Select(covenant => covenant.Tenant).Distinct()];

    /// <summary>By which rules the partner's signals for the tenant are gated.</summary>
    public GateRules RulesFor(PartnerId partner, Gemeentecode tenant, WorkingDays calendar) => new()
    {
        Tenants = _codes,
        Covenants = [.. _covenants[partner]],
        Settings = Find(tenant)?.Settings.Gate ?? GateSettings.Default,
        WorkdaysBetween = calendar.Legal.CountBetween,
    };
}
