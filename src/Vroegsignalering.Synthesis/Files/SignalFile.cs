using Vroegsignalering.Synthesis.Signals;

namespace Vroegsignalering.Synthesis.Files;

/// <summary>The signals as the columns of <c>POST /v1/leveringen</c>.</summary>
internal static class SignalFile
{
    public static readonly string[] Head =
    [
        "kenmerk", "gemeentecode", "soort", "signaaltype", "crisissignaal", "bedragCenten", "ontstaansdatum", "signaaldatum",
        "geplandeEinddatum", "vorderingskenmerk", "vervangt", "inspanningen.persoonlijkContact", "inspanningen.gewezenOpSchuldhulp",
        "inspanningen.herinneringen", "inspanningen.aanbodGegevensdeling", "inspanningen.weigering", "persoon.voorletters",
        "persoon.voornamen", "persoon.voorvoegsel", "persoon.achternaam", "persoon.geboortedatum", "persoon.bsn", "persoon.handelsnaam",
        "persoon.rechtsvorm", "adres.straatnaam", "adres.huisnummer", "adres.huisletter", "adres.huisnummertoevoeging", "adres.postcode",
        "adres.woonplaats",
    ];

    public static void Write(SyntheticSignal signal, CsvWriter csv)
    {
        csv.Cell(signal.Reference).Cell(Municipality.Code).Cell(SignalCodes.Of(signal.Kind)).Cell(SignalCodes.Of(signal.Type))
            .Flag(signal.Type != SignalType.Regular).Cell(signal.AmountCents).Cell(signal.ArrearsSince).Cell(signal.SentOn)
            .Cell(signal.PlannedEndOn).Cell(signal.ClaimReference).Cell(signal.Replaces);
        WithEfforts(csv);
        WithHolder(csv, signal.Holder);
        csv.Cell(signal.Address.Street).Cell(signal.Address.Home.Number).Cell(signal.Address.Home.Letter).Cell(signal.Address.Home.Addition)
            .Cell(signal.Address.Postcode).Cell(signal.Address.Town).EndRow();
    }

    // The law asks them of every partner; three reminders are enough for the end of supply too.
    private static void WithEfforts(CsvWriter csv) => csv.Flag(true).Flag(true).Cell(3).Flag(true).Cell("nee");

    private static void WithHolder(CsvWriter csv, SignalHolder holder) => csv
        .Cell(holder.Initials).Cell(holder.FirstNames).Cell(holder.Prefix).Cell(holder.Surname).Cell(holder.Born)
        .Cell(holder.Bsn).Cell(holder.TradeName).Cell(holder.LegalForm);
}
