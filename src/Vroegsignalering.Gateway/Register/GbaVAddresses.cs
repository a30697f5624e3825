using System.Globalization;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;
using E = Vroegsignalering.Gateway.Register.GbaVElements;

namespace Vroegsignalering.Gateway.Register;

/// <summary>Where a person lived in the municipality of registration, by categories 08 and 58.</summary>
/// <remarks>
/// An address begins on its own date, else on the day of registration in the municipality, else on the day the entry holds from; it ends
/// the day before the next address begins, wherever that is. A home whose postcode or number was changed keeps the earlier one as a
/// former address, for partners go on using it. The labelled row is how things stand and ends by suspension only, whatever dates stand
/// below it. An entry marked incorrect never was. A location without address, and an address abroad, is no residence.
/// </remarks>
public static class GbaVAddresses
{
    private static readonly DateOnly LongAgo = new(1900, 1, 1);

    public static IReadOnlyList<GbaVStay> Read(GbaVRecord record, Resident person)
    {
        var entries = record.All
            .Where(row => row[E.Gemeente] is not null && row[E.AddressIncorrect] is null)
            .Select(row => (Row: row, From: Begin(row), Address: ReadAddress(row)))
            .DistinctBy(entry => (entry.From, entry.Address is null ? default : AddressKey.Of(entry.Address)))
            .Reverse()
            .OrderBy(entry => entry.Row == record.Current)
            .ThenBy(entry => entry.From)
            .ToList();
        var stays = new List<GbaVStay>();
        for (var place = 0; place < entries.Count; place++)
        {
            var (row, from, address) = entries[place];
            var until = place + 1 < entries.Count ? DayBefore(entries[place + 1], from) : LastDay(person, from);
            if (row[E.Gemeente] == record.Current[E.Gemeente] && address is not null && !(until < from))
            {
                stays.Add(new GbaVStay(address, from, until));
            }
        }

        return stays;
    }

    // An address that begins on the same day is the same home under a new postcode or number, from the day that entry holds.
    private static DateOnly DayBefore((FileRow Row, DateOnly From, Address? Address) next, DateOnly from) =>
        (next.From > from ? next.From : GbaVDate.Read(next.Row[E.AddressValidSince])?.Earliest ?? next.From).AddDays(-1);

    private static DateOnly? LastDay(Resident person, DateOnly from) =>
        person.StateSince is { } ended ? (ended < from ? from : ended) : null;

    private static DateOnly Begin(FileRow row) =>
        new[] { E.AddressSince, E.InGemeenteSince, E.AddressValidSince }
            .Select(element => GbaVDate.Read(row[element])?.Earliest)
            .FirstOrDefault(day => day is not null) ?? LongAgo;

    private static Address? ReadAddress(FileRow row) =>
        Postcode.TryParse(row[E.Postcode], out var postcode)
        && int.TryParse(row[E.HouseNumber], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 99999
            ? new Address
            {
                Street = row[E.Street] ?? row[E.ShortStreet],
                HouseNumber = number,
                HouseLetter = row[E.HouseLetter],
                Addition = string.Join(' ', new[] { row[E.Addition], row[E.Designation] }.OfType<string>()) is { Length: > 0 } text
                    ? text
                    : null,
                Postcode = postcode,
                Town = row[E.Town],
            }
            : null;
}
