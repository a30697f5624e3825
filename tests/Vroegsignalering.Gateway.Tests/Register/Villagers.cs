using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Tests.Register;

/// <summary>A few invented residents for the store's tests.</summary>
internal static class Villagers
{
    public static readonly Gemeentecode Municipality = Gemeentecode.Parse("0599");
    public static readonly Gemeentecode Elsewhere = Gemeentecode.Parse("0518");
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Day = new(2026, 11, 20);

    public static Address Home(int number = 10, string? letter = null) => new()
    {
        Street = "Voorbeeldstraat",
        HouseNumber = number,
        HouseLetter = letter,
        Postcode = Postcode.TryParse("3077SS", out var postcode) ? postcode : default,
        Town = "Rotterdam",
    };

    public static RegisterEntry Entry(string key, string surname, string born = "1985-06-15", params RegisterStay[] stays) => new(
        key,
        new Resident
        {
            Id = PersonId.New(),
            Name = new ResidentName { FirstNames = "Anna Maria", Prefix = "van", Surname = surname },
            Born = PartialDate.TryParse(born, out var date) ? date : null,
        },
        stays.Length > 0 ? stays : [Stay("home")]);

    public static RegisterStay Stay(string household, int number = 10, string? letter = null) =>
        new(household, Home(number, letter), new DateOnly(2020, 1, 1));

    public static RegisterEntry WithBsn(this RegisterEntry entry, string bsn) =>
        entry with { Person = entry.Person with { Bsn = Bsn.TryParse(bsn, out var number) ? number : null } };

    public static CandidateSearch Search(string? surname, string? born, Address address, string? bsn = null) => CandidateSearch.Of(new Signal
    {
        Reference = "R-1",
        Tenant = Municipality,
        Kind = SignalKind.Huur,
        Type = SignalType.Regular,
        SentOn = Day,
        Address = address,
        Holder = new ContractHolder
        {
            Surname = surname,
            Born = PartialDate.TryParse(born, out var date) ? date : null,
            Bsn = Bsn.TryParse(bsn, out var number) ? number : null,
        },
    });
}
