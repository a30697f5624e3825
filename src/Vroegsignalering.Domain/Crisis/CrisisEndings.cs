using System.Collections.Frozen;

namespace Vroegsignalering.Domain.Crisis;

/// <summary>The listed endings of a crisis without conversation, as codes and in plain Dutch (CR-08).</summary>
public static class CrisisEndings
{
    /// <summary>The endings by their code, exact case.</summary>
    public static FrozenDictionary<string, CrisisEnding> ByCode { get; } =
        Enum.GetValues<CrisisEnding>().ToFrozenDictionary(Code, StringComparer.Ordinal);

    /// <summary>The code of the ending on the wire and in the store.</summary>
    public static string Code(this CrisisEnding ending) => ending switch
    {
        CrisisEnding.ConfirmedWithdrawal => "intrekking-bevestigd",
        CrisisEnding.EndOfThreat => "dreiging-voorbij",
        CrisisEnding.RefusedByResident => "inwoner-weigert",
        CrisisEnding.Death => "overleden",
        CrisisEnding.NotAResident => "geen-inwoner",
        CrisisEnding.DocumentedImpossibility => "aantoonbaar-onmogelijk",
    };

    /// <summary>The ending as a worker reads it.</summary>
    public static string Explain(this CrisisEnding ending) => ending switch
    {
        CrisisEnding.ConfirmedWithdrawal => "De melding is ingetrokken en dat is nagegaan",
        CrisisEnding.EndOfThreat => "De dreiging is voorbij",
        CrisisEnding.RefusedByResident => "De inwoner wil geen gesprek",
        CrisisEnding.Death => "De inwoner is overleden",
        CrisisEnding.NotAResident => "Geen inwoner van deze gemeente",
        CrisisEnding.DocumentedImpossibility => "Het lukte niet, en hoe het is geprobeerd staat in het dossier",
    };
}
