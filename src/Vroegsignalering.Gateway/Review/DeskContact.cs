using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Cases;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Review;

/// <summary>Whom to speak to when the candidate in question is or looks a minor: the adults of the household (MA-12).</summary>
/// <param name="Minor">The candidate.</param>
/// <param name="Household">The household; null when the register knows none.</param>
/// <param name="Adults">Who may be addressed and is shown by name.</param>
internal sealed record DeskContact(PersonId Minor, HouseholdId? Household, IReadOnlyList<HouseholdMember> Adults)
{
    /// <summary>How many adults are not named, because they or the minor asked for secrecy.</summary>
    public int Withheld { get; init; }

    /// <summary>Whether somebody of the household asked for secrecy.</summary>
    public bool Secrecy { get; init; }

    /// <summary>The contact for whoever was proposed or chosen, else for the first candidate; null for an adult.</summary>
    public static async Task<DeskContact?> FindAsync(Session session, DeskItem item, MatchingWork work)
    {
        if (item.InQuestion is not { } person || !item.Persons.TryGetValue(person, out var known)
            || !MinorHolder.NeedsRepresentative(known.Person, item.Row.Crisis, work.Today))
        {
            return null;
        }

        var home = CurrentHousehold.Of(AddressKey.Of(item.Signal.Address), item.Register.Of(person).Stays, work.Today);
        var members = home is { } id ? (await RegisterStore.MembersAsync(session, work.Tenant, [id], work.Today))[id].ToList() : [];
        var adults = members.Where(member => MinorHolder.MayBeAddressed(member.Person, work.Today)).ToList();
        var named = known.Person.Secrecy ? [] : adults.Where(member => !member.Person.Secrecy).OrderBy(member => member.PartTime).ToList();
        return new DeskContact(person, home, named)
        {
            Withheld = adults.Count - named.Count,
            Secrecy = members.Any(member => member.Person.Secrecy),
        };
    }

    public override string ToString() => nameof(DeskContact);
}
