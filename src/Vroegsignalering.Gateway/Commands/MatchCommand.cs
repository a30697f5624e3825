using System.CommandLine;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Spectre.Console;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Matching;

namespace Vroegsignalering.Gateway.Commands;

/// <summary>The matching core on files, without a server or a database: decisions with their explanation, and how good they are.</summary>
public static class MatchCommand
{
    public static Command Create()
    {
        var register = new Option<FileInfo>("--register") { Description = "Het register (CSV, kolommen van import register).", Required = true }.AcceptExistingOnly();
        var signals = new Option<FileInfo>("--signals") { Description = "De signalen (CSV, kolommen van /v1/leveringen).", Required = true }.AcceptExistingOnly();
        var decisions = new Option<FileInfo>("--out") { Description = "Waar de besluiten komen (CSV).", Required = true };
        var truth = new Option<FileInfo>("--truth") { Description = "Om wie het werkelijk gaat (CSV: kenmerk, persoon, huishouden)." }.AcceptExistingOnly();
        var mapping = new Option<FileInfo>("--mapping") { Description = "Welke kolom welk veld is, voor bestanden met andere kolommen (JSON)." }.AcceptExistingOnly();
        var summary = new Option<FileInfo>("--summary") { Description = "Waar de cijfers komen (JSON); de grafiek komt ernaast (SVG)." };
        var rules = new Option<string>("--rules") { Description = "Regelversie, of een bestand dat er een beschrijft (JSON).", DefaultValueFactory = _ => MatchingRules.Current.Version };
        var command = new Command("match", "Koppelt signalen uit een bestand aan een register uit een bestand.")
        {
            register, signals, decisions, truth, mapping, summary, rules,
        };
        command.SetAction((line, stop) => Guarded.RunAsync(() =>
        {
            DistinctFiles.Require(
                [.. line.Named(register, signals, truth, mapping), (rules.Name, RulesFile.FileOf(line.GetRequiredValue(rules)))],
                [.. line.Named(decisions, summary), ($"{summary.Name} (de grafiek)", ChartOf(line.GetValue(summary)))]);
            var files = new MatchFiles(line.GetRequiredValue(register), line.GetRequiredValue(signals), line.GetRequiredValue(decisions))
            {
                Truth = line.GetValue(truth),
                Mappings = ColumnMapping.ReadFile(line.GetValue(mapping)),
            };
            return Run(files, RulesFile.Read(line.GetRequiredValue(rules)), line.GetValue(summary), stop);
        }));
        return command;
    }

    // Beside the figures, under their name.
    [return: NotNullIfNotNull(nameof(summary))]
    private static FileInfo? ChartOf(FileInfo? summary)
    {
        const string Picture = ".svg";
        return summary is null ? null
            : summary.Extension.Equals(Picture, StringComparison.OrdinalIgnoreCase)
                ? throw new FileFaultException($"--summary is de naam van de cijfers; de grafiek komt ernaast als {Picture}. Kies een naam die op .json eindigt.")
            : new FileInfo(Path.ChangeExtension(summary.FullName, Picture));
    }

    private static int Run(MatchFiles files, MatchingRules rules, FileInfo? summary, CancellationToken stop)
    {
        var keys = new FileKeys();
        var started = Stopwatch.GetTimestamp();
        var today = DutchTime.DateOf(TimeProvider.System.GetUtcNow());
        var (index, faults) = RegisterIndexFile.Read(files.Register, files.MappingOf("register"), keys, today);
        var registerTime = Stopwatch.GetElapsedTime(started);
        var result = Decide(files, new MatchBasis(rules, today, index.Names), (index, keys), stop);

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
        console.Profile.Width = Math.Max(console.Profile.Width, MatchTable.Width);
        MatchTable.Write(result, console);
        console.WriteLine(MatchTable.SpeedOf(result, registerTime));
        FaultyRows.Tell(files.Register, faults);
        FaultyRows.Tell(files.Signals, result.Faults);
        if (summary is null) return 0;
        using var process = Process.GetCurrentProcess();
        File.WriteAllText(summary.FullName, MatchSummary.ToJson(result, rules.Version, new MatchCost(registerTime, faults.Rows.Count, process.PeakWorkingSet64)));
        File.WriteAllText(ChartOf(summary).FullName, MatchChart.Draw(result.Evaluation, rules.MatchFrom));
        return 0;
    }

    private static MatchResult Decide(MatchFiles files, MatchBasis basis, (ResidentsIndex Index, FileKeys Keys) register, CancellationToken stop)
    {
        var truth = files.Truth is { } file ? ReadTruth(file, files.MappingOf("truth"), register) : null;
        return new MatchRun(register.Index, basis, register.Keys, truth).Run((files.Signals, files.MappingOf("signals")), files.Decisions, stop);
    }

    private static Dictionary<Guid, KnownTruth> ReadTruth(FileInfo file, ColumnMapping mapping, (ResidentsIndex Index, FileKeys Keys) register)
    {
        var (truth, faults) = TruthFile.Read(file, mapping, register.Keys);
        FaultyRows.Tell(file, faults);
        var strangers = PlacedTruth.Place(truth, register.Index);
        if (strangers > 0) Console.Error.WriteLine($"{file.Name}: {strangers} personen staan niet in het register; signalen over hen tellen als fout of als gemist.");
        return truth;
    }
}
