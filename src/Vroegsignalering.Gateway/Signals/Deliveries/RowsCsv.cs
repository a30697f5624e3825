using System.Globalization;
using System.Text;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>Rows as CSV: a line per error, or one line for a row without errors.</summary>
internal static class RowsCsv
{
    public static string Write(IEnumerable<RowAnswer> rows)
    {
        var text = new StringBuilder("regel;uitkomst;signaal;weigering;veld;code;omschrijving;herstel\r\n");
        foreach (var row in rows)
        {
            foreach (var error in row.Errors.DefaultIfEmpty(new FieldError("", "", "", "")))
            {
                string[] cells =
                [
                    row.Row.ToString(CultureInfo.InvariantCulture), row.Outcome, row.Signal?.ToString() ?? "", row.Refusal?.ToString() ?? "",
                    error.Pointer, error.Code, error.Detail, error.Hint,
                ];
                text.AppendJoin(';', cells.Select(CsvLine.Quoted)).Append("\r\n");
            }
        }

        return text.ToString();
    }
}
