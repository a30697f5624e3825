using System.Globalization;
using Vroegsignalering.Synthesis.Names;

namespace Vroegsignalering.Synthesis.Homes;

/// <summary>All homes of the municipality, from 0: a street per postcode, about forty homes a street while postcodes last.</summary>
/// <remarks>All postcodes end in SS: there are 9000 of them, so that eight million homes make streets of nearly 900.</remarks>
internal sealed class Housing
{
    private const int MostPostcodes = 9000;
    private const int HomesPerStreet = 40;
    private const int Plans = 32;
    private const int FirstScene = 2001;

    private static readonly string[][] Lists = [.. DataLines.Of("streets.txt").Select(row => row[0].Split(','))];
    private static readonly string[] Streets = [.. Lists[1].SelectMany(_ => Lists[0], (ending, stem) => stem + ending)];

    private readonly HomeNumber[][] _plans;
    private readonly string[] _postcodes;
    private readonly int _perStreet;
    private readonly Scatter _scatter;

    /// <summary>So many homes.</summary>
    public Housing(int homes)
    {
        Homes = homes;
        var streets = Math.Clamp(homes / HomesPerStreet, 1, MostPostcodes);
        _perStreet = ((homes - 1) / streets) + 1;
        _plans = [.. Enumerable.Range(0, Plans).Select(plan => StreetPlan.Of(plan, _perStreet))];
        _postcodes = [.. Enumerable.Range(0, streets).Select(street => Digits(1000 + (int)((long)street * MostPostcodes / streets)))];
        _scatter = new Scatter(homes);
    }

    /// <summary>How many homes there are.</summary>
    public int Homes { get; }

    /// <summary>The address of a home, by its place along the streets.</summary>
    public SyntheticAddress At(int home)
    {
        var street = home / _perStreet;
        return AddressIn(street, _plans[street % Plans][home % _perStreet]);
    }

    /// <summary>The address of a home, by a number that leads to all homes but from one to the next far away.</summary>
    public SyntheticAddress Scattered(int place) => At(_scatter.PlaceOf(place));

    /// <summary>Any address.</summary>
    public SyntheticAddress Any(Draw draw) => At(draw.Below(Homes));

    /// <summary>A building outside the numbered homes, for the scene with this number: nobody else lives at its house number.</summary>
    public SyntheticAddress OfScene(int scene) =>
        AddressIn(scene % _postcodes.Length, new HomeNumber(FirstScene + (scene / _postcodes.Length)));

    /// <summary>A P.O. box: its postcode has no homes.</summary>
    public SyntheticAddress PostBox(Draw draw)
    {
        var street = draw.Below(_postcodes.Length);
        var box = AddressIn(street, new HomeNumber(draw.Between(1, 9999)));
        return box with { Street = "Postbus", Postcode = box.Postcode[..4] + "SD" };
    }

    private SyntheticAddress AddressIn(int street, HomeNumber home) => new(
        Streets[street * 7 % Streets.Length], home, _postcodes[street], Lists[2][_postcodes[street][0] - '1']);

    private static string Digits(int postcode) => string.Create(CultureInfo.InvariantCulture, $"{postcode}SS");
}
