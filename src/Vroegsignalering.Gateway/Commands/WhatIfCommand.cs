using System.CommandLine;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Matching;

namespace Vroegsignalering.Gateway.Commands;

/// <summary>What another version of the matching rules would decide differently, over a file of signals.</summary>
public static class WhatIfCommand
{
    public static Command Create()
    {
        var register = new Option<FileInfo>("--register") { Description = "Het register (CSV).", Required = true }.AcceptExistingOnly();
        var signals = new Option<FileInfo>("--signals") { Description = "De signalen (CSV).", Required = true }.AcceptExistingOnly();
        var now = new Option<string>("--now") { Description = "Regelversie van nu, of een bestand (JSON).", DefaultValueFactory = _ => MatchingRules.Current.Version };
        var then = new Option<string>("--then") { Description = "De andere regelversie, of een bestand (JSON).", Required = true };
        var mapping = new Option<FileInfo>("--mapping") { Description = "Welke kolom welk veld is, voor bestanden met andere kolommen (JSON)." }.AcceptExistingOnly();
        var changes = new Option<FileInfo>("--out") { Description = "Waar komt wat er zou veranderen (CSV).", Required = true };
        var command = new Command("what-if", "Zegt wat een andere versie van de koppelregels anders zou besluiten.")
        {
            register, signals, now, then, mapping, changes,
        };
        command.SetAction((line, stop) => Guarded.RunAsync(() =>
        {
            DistinctFiles.Require(
                [.. line.Named(register, signals, mapping), .. new[] { now, then }.Select(rules => (rules.Name, RulesFile.FileOf(line.GetRequiredValue(rules))))],
                line.Named(changes));
            var files = new MatchFiles(line.GetRequiredValue(register), line.GetRequiredValue(signals), line.GetRequiredValue(changes))
            {
                Mappings = ColumnMapping.ReadFile(line.GetValue(mapping)),
            };
            return Run(files, (RulesFile.Read(line.GetRequiredValue(now)), RulesFile.Read(line.GetRequiredValue(then))), stop);
        }));
        return command;
    }

    private static int Run(MatchFiles files, (MatchingRules Now, MatchingRules Then) rules, CancellationToken stop)
    {
        var keys = new FileKeys();
        var (index, faults) = RegisterIndexFile.Read(files.Register, files.MappingOf("register"), keys, DutchTime.DateOf(TimeProvider.System.GetUtcNow()));
        var (now, then) = (Path.GetTempFileName(), Path.GetTempFileName());
        try
        {
            var result = Decide(files, rules.Now, (index, keys, now), stop);
            FaultyRows.Tell(files.Register, faults);
            FaultyRows.Tell(files.Signals, result.Faults);
            _ = Decide(files, rules.Then, (index, keys, then), stop);
            var changes = WhatIf.Changes(File.ReadLines(now).Skip(1), File.ReadLines(then).Skip(1)).ToList();
            File.WriteAllLines(files.Decisions.FullName, changes.Prepend(WhatIf.Head));
            Tell(changes);
            return 0;
        }
        finally
        {
            File.Delete(now);
            File.Delete(then);
        }
    }

    private static MatchResult Decide(MatchFiles files, MatchingRules rules, (ResidentsIndex Index, FileKeys Keys, string Into) to, CancellationToken stop)
    {
        var basis = new MatchBasis(rules, DutchTime.DateOf(TimeProvider.System.GetUtcNow()), to.Index.Names);
        return new MatchRun(to.Index, basis, to.Keys, truth: null).Run((files.Signals, files.MappingOf("signals")), new FileInfo(to.Into), stop);
    }

    private static void Tell(List<string> changes)
    {
        Console.WriteLine($"{changes.Count} besluiten zouden veranderen.");
        foreach (var kind in changes.CountBy(WhatIf.Kind).OrderByDescending(kind => kind.Value))
        {
            Console.WriteLine($"  {kind.Key}: {kind.Value}");
        }
    }
}
