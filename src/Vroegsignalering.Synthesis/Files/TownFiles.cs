using System.Text.Json;
using Vroegsignalering.Synthesis.Hazards;
using Vroegsignalering.Synthesis.Signals;

namespace Vroegsignalering.Synthesis.Files;

/// <summary>Writes a municipality into a folder: <c>register.csv</c>, <c>signals.csv</c>, <c>truth.csv</c> and <c>generate.json</c>.</summary>
public static class TownFiles
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    /// <summary>Writes the four files, over earlier ones, and says what is in them.</summary>
    /// <param name="town">The municipality.</param>
    /// <param name="folder">The folder; made when it is not there.</param>
    /// <param name="stop">Breaks off between two rows.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static TownSummary Write(SyntheticTown town, string folder, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        using var register = Open(folder, "register.csv");
        var counts = RegisterFile.Write(Until(town.Persons(), stop), register);
        var states = WriteSignals(Until(town.Signals(), stop), folder);
        var summary = new TownSummary
        {
            Seed = town.Plan.Seed,
            RegisterDay = SyntheticTown.RegisterDay,
            Homes = town.Homes,
            Register = counts,
            Signals = states.Values.Sum(),
            ByState = states.ToDictionary(state => SignalCodes.Of(state.Key), state => state.Value),
            Hazards = town.Plan.Hazards.OrderBy(pack => pack.Key).ToDictionary(pack => HazardPacks.NameOf(pack.Key), pack => pack.Value),
        };
        File.WriteAllText(Path.Combine(folder, "generate.json"), JsonSerializer.Serialize(summary, Json) + "\n");
        return summary;
    }

    private static SortedDictionary<HolderState, int> WriteSignals(IEnumerable<LabelledSignal> signals, string folder)
    {
        var states = new SortedDictionary<HolderState, int>();
        using var signalFile = new CsvWriter(Open(folder, "signals.csv"), SignalFile.Head);
        using var truthFile = new CsvWriter(Open(folder, "truth.csv"), TruthFile.Head);
        foreach (var signal in signals)
        {
            SignalFile.Write(signal.Signal, signalFile);
            TruthFile.Write(signal, truthFile);
            states[signal.Truth.State] = states.GetValueOrDefault(signal.Truth.State) + 1;
        }

        return states;
    }

    private static IEnumerable<T> Until<T>(IEnumerable<T> rows, CancellationToken stop)
    {
        foreach (var row in rows)
        {
            stop.ThrowIfCancellationRequested();
            yield return row;
        }
    }

    private static FileStream Open(string folder, string name) => File.Create(Path.Combine(folder, name));
}
