using System.Globalization;
using Spectre.Console;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>A run as a table in the terminal: the whole, and each group.</summary>
internal static class MatchTable
{
    /// <summary>In characters, so that no cell is cut in two.</summary>
    public const int Width = 120;

    /// <summary>How numbers are written beside the table and in the chart too.</summary>
    public static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static void Write(MatchResult result, IAnsiConsole console)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("");
        foreach (var column in new[] { "signalen", "automatisch", "beoordelen", "geen", "fout", "zeker juist ≥", "eerste", "gevonden" })
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        AddRow(table, "alle", MatchShares.Of(result.Evaluation.All));
        foreach (var (name, tally) in result.Evaluation.Groups)
        {
            AddRow(table, name, MatchShares.Of(tally));
        }

        console.Write(table);
    }

    /// <summary>How fast it went, as a line under the table.</summary>
    public static string SpeedOf(MatchResult result, TimeSpan register) => string.Create(
        Dutch, $"{result.Evaluation.All.Signals / result.Elapsed.TotalSeconds:N0} signalen per seconde; register in {register.TotalSeconds:0.0} s.");

    private static void AddRow(Table table, string name, MatchShares shares) => table.AddRow(
    [
        new Text(name), new Text(shares.Signals.ToString("N0", Dutch)), Percent(shares.AutomaticShare), Percent(shares.ReviewShare), Percent(shares.NoneShare),
        new Text(shares.WrongPersons?.ToString("N0", Dutch) ?? "–"), Percent(shares.PersonPrecisionLower95, "P4"), Percent(shares.ReviewFirst),
        Percent(shares.RecallAfterReview),
    ]);

    private static Text Percent(double? share, string format = "P2") => new(share?.ToString(format, Dutch) ?? "–");
}
