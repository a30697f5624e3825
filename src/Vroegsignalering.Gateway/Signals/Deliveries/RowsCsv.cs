using System.Globalization;
using System.Text;
using Microsoft.Net.Http.Headers;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Files;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>Rows as CSV for people: a line per error, or one line for a row without errors.</summary>
internal static class RowsCsv
{
    public const string MediaType = "text/csv";

    /// <summary>Whether the caller would rather have this than JSON, which it gets where both are as welcome.</summary>
    public static bool IsPreferred(IList<MediaTypeHeaderValue> accepted) =>
        QualityOf(MediaType, accepted) > QualityOf("application/json", accepted);

    public static string Write(IEnumerable<RowAnswer> rows)
    {
        var text = new StringBuilder($"{CsvText.Mark}regel;uitkomst;signaal;weigering;veld;code;omschrijving;herstel\r\n");
        foreach (var row in rows)
        {
            foreach (var error in row.Errors.DefaultIfEmpty(new FieldError("", "", "", "")))
            {
                string[] cells =
                [
                    row.Row.ToString(CultureInfo.InvariantCulture), row.Outcome, row.Signal?.ToString() ?? "", row.Refusal?.ToString() ?? "",
                    error.Pointer, error.Code, error.Detail, error.Hint,
                ];
                text.AppendRow(cells);
            }
        }

        return text.ToString();
    }

    // What is said of the type itself goes before what is said of a range it falls in (RFC 9110, 12.5.1).
    private static double QualityOf(string mediaType, IList<MediaTypeHeaderValue> accepted)
    {
        var type = new MediaTypeHeaderValue(mediaType);
        var closest = accepted
            .Where(range => type.IsSubsetOf(new MediaTypeHeaderValue(range.MediaType)))
            .MinBy(range => (range.MatchesAllTypes, range.MatchesAllSubTypes));
        return closest is null ? 0 : closest.Quality ?? 1;
    }
}
