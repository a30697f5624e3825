using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Vroegsignalering.Synthesis;
using Vroegsignalering.Synthesis.Files;
using Vroegsignalering.Synthesis.Hazards;

namespace Vroegsignalering.Gateway.Commands;

/// <summary>Makes up a register, signals and the truth about them, as files; needs no database.</summary>
public static class GenerateCommand
{
    private const string EveryPack = "alle";

    public static Command Create()
    {
        var signals = Number("--signals", "Aantal signalen.", (0, int.MaxValue));
        var register = Number("--register", "Aantal personen in het register.", (SynthesisPlan.FewestResidents, SynthesisPlan.MostResidents));
        var seed = new Option<long>("--seed") { Description = "Begingetal: hetzelfde geeft dezelfde bestanden.", DefaultValueFactory = _ => 1 };
        var folder = new Option<DirectoryInfo>("--out") { Description = "Map voor de bestanden.", Required = true };
        var hazards = Hazards();
        var command = new Command("generate", "Verzint een register, signalen en de waarheid erover.")
        {
            signals, register, seed, folder, hazards,
        };
        command.SetAction((line, stop) =>
        {
            var plan = new SynthesisPlan
            {
                Seed = line.GetValue(seed),
                Residents = line.GetValue(register),
                Signals = line.GetValue(signals),
                Hazards = line.GetRequiredValue(hazards),
            };
            return Task.Run(() => Write(new SyntheticTown(plan), line.GetRequiredValue(folder), stop), stop);
        });
        return command;
    }

    private static int Write(SyntheticTown town, DirectoryInfo folder, CancellationToken stop)
    {
        var summary = TownFiles.Write(town, folder.FullName, stop);
        Console.WriteLine($"Geschreven in {folder.FullName}: {summary.Register.Persons} personen, {summary.Signals} signalen.");
        return 0;
    }

    private static Option<int> Number(string name, string description, (int Low, int High) bounds)
    {
        var option = new Option<int>(name) { Description = description, Required = true };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var number)
                && (number < bounds.Low || number > bounds.High))
            {
                result.AddError($"{name} is {bounds.Low} tot en met {bounds.High}.");
            }
        });
        return option;
    }

    private static Option<IReadOnlyDictionary<HazardPack, int>> Hazards() => new("--hazards")
    {
        Description = $"Extra signalen over mensen die makkelijk te verwisselen zijn, zoals tweelingen:1000,nieuwkomer:500 of {EveryPack}:1000. "
            + $"Keuze: {string.Join(", ", HazardPacks.ByName.Keys)}.",
        CustomParser = ReadHazards,
        DefaultValueFactory = _ => new Dictionary<HazardPack, int>(),
    };

    private static Dictionary<HazardPack, int> ReadHazards(ArgumentResult result)
    {
        var packs = new Dictionary<HazardPack, int>();
        foreach (var part in result.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            var named = part.Split(':');
            var chosen = HazardPacks.ByName.Where(pack => named[0] == EveryPack || named[0] == pack.Key).Select(pack => pack.Value).ToList();
            if (named.Length != 2 || chosen.Count == 0
                || !int.TryParse(named[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                || count is < 1 or > HazardPacks.MostSignals)
            {
                result.AddError($"--hazards: schrijf naam:aantal, met een aantal van 1 tot en met {HazardPacks.MostSignals}.");
                return packs;
            }

            chosen.ForEach(pack => packs[pack] = count);
        }

        return packs;
    }
}
