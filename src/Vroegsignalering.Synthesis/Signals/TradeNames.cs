using Vroegsignalering.Synthesis.Names;
using Vroegsignalering.Synthesis.Population;

namespace Vroegsignalering.Synthesis.Signals;

/// <summary>Names of one-person businesses, from the owner's name or not.</summary>
internal static class TradeNames
{
    private static readonly string[] Trades =
        ["Kapsalon", "Bakkerij", "Klusbedrijf", "Eetcafé", "Schildersbedrijf", "Nagelstudio", "Taxi", "Bloemen", "Fietsenmaker", "Snackbar"];

    private static readonly string[] Fancies = ["De Hoek", "Zonneschijn", "Het Anker", "Noord", "Compleet", "2000", "De Buurt"];

    /// <summary>Name and legal form.</summary>
    public static (string Name, string LegalForm) Of(SyntheticPerson owner, Draw draw)
    {
        var trade = draw.Pick(Trades);
        var name = draw.Below(10) switch
        {
            < 4 => $"{trade} {owner.Surname.Whole}",
            < 6 => $"{trade} {owner.FirstNames.Split(' ')[0]}",
            < 7 => $"{FirstNames.CallName(owner.FirstNames.Split(' ')[0], draw) ?? "Uw"} {trade}",
            _ => $"{trade} {draw.Pick(Fancies)}",
        };
        return (name, draw.Percent(85) ? "Eenmanszaak" : "VOF");
    }
}
