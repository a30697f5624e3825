namespace Vroegsignalering.Domain.Covenants;

/// <summary>The Dutch texts of each <see cref="RefusalCode"/>.</summary>
public static class RefusalTexts
{
    /// <summary>Code, explanation and repair; none names a person or repeats a value.</summary>
    public static RefusalText Of(RefusalCode code) => code switch
    {
        RefusalCode.MunicipalityNotServed => new("gemeente-niet-aangesloten", "Deze gemeente is hier niet aangesloten.",
            "Stuur het signaal naar de gemeente van het leveringsadres."),
        RefusalCode.KindNotOfSender => new("soort-niet-van-afzender", "Deze afzender mag dit soort signaal niet sturen.",
            "Kies het soort waarvoor u bent aangemeld, of laat uw aanmelding aanpassen."),
        RefusalCode.NoDesignation => new("geen-grondslag", "Voor dit soort signaal geldt op de dag van ontvangst geen aanwijzing.",
            "Stuur dit soort pas nadat het bij wet of besluit is aangewezen."),
        RefusalCode.NoCovenant => new("geen-convenant", "Er geldt op de dag van ontvangst geen convenant tussen u en deze gemeente.",
            "Sluit of verleng het convenant met de gemeente en stuur het signaal daarna opnieuw."),
        RefusalCode.RefusedByResident => new("weigering-inwoner", "De inwoner heeft geweigerd dat gegevens worden doorgegeven.",
            "Stuur dit signaal niet; alleen bij een signaaltype met een eigen grondslag kan het toch."),
        RefusalCode.EffortsMissing => new("inspanningen-ontbreken", "Niet alle verplichte inspanningen zijn verklaard.",
            "Verricht de ontbrekende inspanningen, verklaar ze en stuur het signaal opnieuw."),
        RefusalCode.FieldNotAllowed => new("veld-niet-toegestaan", "Het bericht bevat gegevens die het convenant niet toestaat.",
            "Laat de genoemde velden weg en stuur het signaal opnieuw."),
    };
}
