using System.Globalization;
using Spectre.Console;
using Vroegsignalering.Storage.Insight;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>What the month has led to, read back from the store.</summary>
internal sealed class DemoSummary(GatewayDatabase database, IAnsiConsole console)
{
    private static readonly (string Path, string Text)[] Pages =
    [
        ("/werklijst", "werklijst (planner / demo)"),
        ("/beoordelen", "beoordelen (planner / demo)"),
        ("/adresregel", "adresregel van de keten (planner / demo)"),
        ("/privacy/logboek", "logboek (privacy / demo)"),
        ("/fhir/R4/metadata", "FHIR R4"),
        ("/v1/openapi.json", "API voor signaalpartners"),
    ];

    public async Task WriteAsync(DemoTally tally, Uri gateway, CancellationToken stop)
    {
        var overview = await database.ReadAsync(session => OverviewStore.ReadAsync(session, DemoCovenants.Home), stop);
        if (tally.Answers.Count > 0)
        {
            Write("Antwoorden van de intake", tally.Answers.Select(answer => (answer.Key, (long)answer.Value)));
        }

        Write("Signalen", Rows(overview.Signals));
        Write("Geweigerd, geen persoon bewaard", Rows(overview.Refusals));
        Write("Koppeling aan huishoudens", Rows(overview.Decisions));
        Write("Crisistaken, uiterlijk", Rows(overview.Crises));
        Write("Open taken per team", Rows(overview.Tasks));
        Write("Verder", [("open zaken", overview.Cases), ("regels in het logboek", overview.LogLines), ("geparkeerde berichten", overview.Parked)]);
        foreach (var (path, text) in Pages)
        {
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  {new Uri(gateway, path)}  [grey]{text}[/]");
        }
    }

    private static IEnumerable<(string, long)> Rows(IReadOnlyDictionary<string, long> counts) => counts.Select(count => (count.Key, count.Value));

    private void Write(string title, IEnumerable<(string Name, long Number)> rows)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn(title).Width(60)).AddColumn(new TableColumn("aantal").RightAligned());
        foreach (var (name, number) in rows)
        {
            table.AddRow(new Text(name), new Text(number.ToString("N0", CultureInfo.GetCultureInfo("nl-NL"))));
        }

        console.Write(table);
    }
}
