using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Review;

/// <summary>The candidates of an item as a reviewer is shown them.</summary>
internal static class DeskCandidates
{
    /// <summary>The candidates on the day, in the order of the decision.</summary>
    public static IReadOnlyList<DeskCandidate> Of(DeskItem item, DateOnly today)
    {
        var (signalled, hidden) = (AddressKey.Of(item.Signal.Address), HiddenOf(item));
        return [.. item.Explanation.Ranked.Select((stored, place) => new DeskCandidate(place + 1, stored, ViewOf(stored)))];

        RegisterView ViewOf(StoredCandidate stored) => new(item.Persons.GetValueOrDefault(stored.Person), signalled, today)
        {
            Outdated = OutdatedOf(item, stored),
            Hidden = hidden,
        };
    }

    // The address of a house mate is that of whoever asked for secrecy.
    private static HashSet<AddressKey> HiddenOf(DeskItem item)
    {
        var residences = item.Persons.Values.SelectMany(known => known.Residences, (known, residence) => (known.Person.Secrecy, Residence: residence)).ToList();
        var households = residences.Where(one => one.Secrecy).Select(one => (HouseholdId?)one.Residence.Household).ToHashSet();
        if (item.Contact is { Secrecy: true } contact) households.Add(contact.Household);
        return residences.Where(one => households.Contains(one.Residence.Household)).Select(one => AddressKey.Of(one.Residence.Address)).ToHashSet();
    }

    // The weights stay those of the decision: where the register now compares otherwise, the reviewer is told.
    private static IReadOnlyList<Comparison> OutdatedOf(DeskItem item, StoredCandidate stored) => item.Persons.ContainsKey(stored.Person)
        ?
        [
            .. DeskRanking.Explain(item.Signal, item.Register.Of(stored.Person), item.Basis).Levels
                .Where(now => stored.Of(now.Row.Comparison) is { } then && then.Level != now.Row.Level.ToString())
                .Select(now => now.Row.Comparison),
        ]
        : [];
}
