using Vroegsignalering.Synthesis.Hazards;
using Vroegsignalering.Synthesis.Signals;

namespace Vroegsignalering.Synthesis.Files;

/// <summary>The truth, a row per signal: person and household by their keys in the register, empty where nobody is right.</summary>
internal static class TruthFile
{
    public static readonly string[] Head =
        ["kenmerk", "persoon", "huishouden", "soort", "kwaliteit", "gebeurtenissen", "pakket", "toestand"];

    public static void Write(LabelledSignal signal, CsvWriter csv) => csv
        .Cell(signal.Signal.Reference).Key('p', signal.Truth.Person).Key('h', signal.Truth.Household)
        .Cell(SignalCodes.Of(signal.Signal.Kind))
        .Cell(SignalCodes.Of(signal.Truth.Quality)).Cell(SignalCodes.Of(signal.Truth.Events))
        .Cell(signal.Truth.Pack is { } pack ? HazardPacks.NameOf(pack) : null).Cell(SignalCodes.Of(signal.Truth.State)).EndRow();
}
