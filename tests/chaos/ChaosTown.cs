using System.Globalization;
using System.Text.Json;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Chaos;

/// <summary>A street of people who live alone, and signals about them that every rule lets pass.</summary>
internal static class ChaosTown
{
    private const int Households = 60;
    private static readonly string[] Beginnings = ["Abels", "Brink", "Coster", "Dorst", "Elzen", "Frieling"];
    private static readonly string[] Endings = ["aar", "beek", "dijk", "horst", "kamp", "laan", "meer", "oord", "schoot", "veld"];
    private static readonly DateOnly Today = DutchTime.DateOf(TimeProvider.System.GetUtcNow());
    private static readonly Dictionary<string, string> Kinds = new()
    {
        [DemoCovenants.Energy.Value] = "Energie",
        [DemoCovenants.Housing.Value] = "Huur",
        [DemoCovenants.Health.Value] = "Zorg",
    };

    public static DemoTown Town { get; } = new(DemoCovenants.Home, "Rotterdam", [.. Enumerable.Range(0, Households).Select(HouseholdOf)], []);

    public static IReadOnlyList<string> Partners { get; } = [.. Kinds.Keys];

    /// <summary>The signal with the number: about the same household for numbers a street apart, with a claim of its own.</summary>
    public static string Signal(string partner, string reference, int number, bool crisis)
    {
        var (holder, address) = (Town.Households[number % Households].Holder.Person, Town.Households[number % Households].Address);
        return JsonSerializer.Serialize(new
        {
            kenmerk = reference,
            gemeentecode = "0599",
            soort = Kinds[partner],
            signaaltype = "regulier",
            crisissignaal = crisis,
            bedragCenten = 20_000 + number,
            ontstaansdatum = Day(Today.AddDays(-60)),
            signaaldatum = Day(Today),
            geplandeEinddatum = crisis ? Day(Today.AddDays(40)) : null,
            vorderingskenmerk = $"V-{reference}",
            inspanningen = new { persoonlijkContact = true, gewezenOpSchuldhulp = true, herinneringen = 3, aanbodGegevensdeling = true, weigering = false },
            persoon = new { voorletters = holder.Name.FirstNames![..1] + ".", achternaam = holder.Name.Surname, geboortedatum = holder.Born.ToString() },
            adres = new { straatnaam = address.Street, huisnummer = address.HouseNumber, postcode = address.Postcode.ToString(), woonplaats = address.Town },
        });
    }

    private static DemoHousehold HouseholdOf(int number)
    {
        var address = new Address
        {
            Street = "Stormstraat",
            HouseNumber = number + 1,
            Postcode = Postcode.TryParse("3077SS", out var postcode) ? postcode : default,
            Town = "Rotterdam",
        };
        var person = new Resident
        {
            Id = PersonId.New(),
            Name = new ResidentName { FirstNames = "Anna", Surname = Beginnings[number / Endings.Length] + Endings[number % Endings.Length] },
            Born = PartialDate.TryParse(Day(new DateOnly(1950 + (number / 2), 1 + (number % 12), 2 + (number % 25))), out var born) ? born : null,
        };
        var stay = new RegisterStay($"storm-{number}", address, new DateOnly(2015, 1, 1));
        return new DemoHousehold(DemoHouseholdKind.Single, address, [new RegisterEntry($"storm-{number}", person, [stay])]);
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
