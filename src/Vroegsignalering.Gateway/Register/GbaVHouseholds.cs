using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Register;

/// <summary>Derives households, which a persoonslijst does not tell (MA-07).</summary>
/// <remarks>
/// Careful on purpose: of the people registered at one address of one municipality at the same time, only family is one household, that
/// is partners of a marriage that lasts, and parents with their children, directly or by way of one another, as the numbers in
/// categories 02, 03, 05 and 09 say. Everybody else there is a household apart. The key of a household is municipality, address and
/// the lowest person key in it, so that the same file gives the same households.
/// </remarks>
public static class GbaVHouseholds
{
    public static IReadOnlyList<RegisterPerson> Of(IReadOnlyList<GbaVPerson> persons)
    {
        var keys = new Dictionary<(GbaVPerson, GbaVStay), string>(
            persons.SelectMany(person => person.Stays, (person, stay) => (person, stay))
                .GroupBy(member => $"{member.person.Tenant}/{AddressKey.Of(member.stay.Address)}", StringComparer.Ordinal)
                .SelectMany(KeysAt));
        return
        [
            .. persons.Select(person => new RegisterPerson(person.Tenant, new RegisterEntry(
                person.Key,
                person.Person,
                [.. person.Stays.Select(stay => new RegisterStay(keys[(person, stay)], stay.Address, stay.From, stay.Until))]))),
        ];
    }

    private static IEnumerable<KeyValuePair<(GbaVPerson, GbaVStay), string>> KeysAt(
        IGrouping<string, (GbaVPerson Person, GbaVStay Stay)> address)
    {
        var left = address.OrderBy(member => member.Person.Key, StringComparer.Ordinal).ToList();
        while (left.Count > 0)
        {
            var household = Together(left);
            foreach (var member in household)
            {
                yield return KeyValuePair.Create(member, $"{address.Key}/{household[0].Item1.Key}");
            }

            left = [.. left.Except(household)];
        }
    }

    // Begins with the lowest key and takes in family until nobody joins any more.
    private static List<(GbaVPerson, GbaVStay)> Together(List<(GbaVPerson Person, GbaVStay Stay)> left)
    {
        var household = new List<(GbaVPerson Person, GbaVStay Stay)> { left[0] };
        for (var place = 0; place < household.Count; place++)
        {
            var member = household[place];
            household.AddRange(left.Where(other => !household.Contains(other)
                && other.Stay.Overlaps(member.Stay)
                && (other.Person == member.Person || other.Person.IsFamilyOf(member.Person))).ToList());
        }

        return household;
    }
}
