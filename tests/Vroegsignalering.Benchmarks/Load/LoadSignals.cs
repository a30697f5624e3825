using System.Globalization;
using System.Text.Json;
using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Benchmarks.Load;

/// <summary>Endless signals about residents of the town, each with a reference and a claim of its own.</summary>
internal sealed class LoadSignals(DemoTown town, string prefix)
{
    public const string CsvHead =
        "kenmerk;gemeentecode;soort;signaaltype;crisissignaal;bedragCenten;ontstaansdatum;signaaldatum;vorderingskenmerk;"
        + "inspanningen.persoonlijkContact;inspanningen.gewezenOpSchuldhulp;inspanningen.herinneringen;inspanningen.aanbodGegevensdeling;"
        + "inspanningen.weigering;persoon.voorletters;persoon.voorvoegsel;persoon.achternaam;persoon.geboortedatum;"
        + "adres.straatnaam;adres.huisnummer;adres.huisletter;adres.huisnummertoevoeging;adres.postcode;adres.woonplaats\n";

    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
    private readonly List<DemoHousehold> _households = [.. town.Households.Where(household => household.IsPlain)];
    private int _number;

    public string NextJson(bool crisis)
    {
        var (number, holder, household) = Next();
        var name = holder.Person.Name;
        return JsonSerializer.Serialize(new
        {
            kenmerk = $"{prefix}-{number}",
            gemeentecode = "0599",
            soort = "Energie",
            signaaltype = crisis ? "eindelevering" : "regulier",
            crisissignaal = crisis,
            bedragCenten = 12_345 + number,
            ontstaansdatum = Day(Today.AddDays(-60)),
            signaaldatum = Day(Today),
            vorderingskenmerk = $"{prefix}-V{number}",
            inspanningen = new { persoonlijkContact = true, gewezenOpSchuldhulp = true, herinneringen = 3, aanbodGegevensdeling = true, weigering = false },
            persoon = new { voorletters = Initials(holder), voorvoegsel = name.Prefix, achternaam = name.Surname, geboortedatum = holder.Person.Born?.ToString() },
            adres = new
            {
                straatnaam = household.Address.Street,
                huisnummer = household.Address.HouseNumber,
                huisletter = household.Address.HouseLetter,
                huisnummertoevoeging = household.Address.Addition,
                postcode = household.Address.Postcode.ToString(),
                woonplaats = household.Address.Town,
            },
        });
    }

    public string NextRow()
    {
        var (number, holder, household) = Next();
        var name = holder.Person.Name;
        var address = household.Address;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{prefix}-{number};0599;Huur;regulier;false;{12_345 + number};{Day(Today.AddDays(-60))};{Day(Today)};{prefix}-V{number};true;true;1;true;false;"
            + $"{Initials(holder)};{name.Prefix};{name.Surname};{holder.Person.Born};"
            + $"{address.Street};{address.HouseNumber};{address.HouseLetter};{address.Addition};{address.Postcode};{address.Town}\n");
    }

    private (int Number, RegisterEntry Holder, DemoHousehold Household) Next()
    {
        var number = Interlocked.Increment(ref _number);
        var household = _households[number % _households.Count];
        return (number, household.Holder, household);
    }

    private static string Initials(RegisterEntry holder) => (holder.Person.Name.FirstNames ?? "X")[..1] + ".";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
