using System.Globalization;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>Which rows of a file are asked for, and what is wrong with the question.</summary>
internal sealed record RowsRequest(DeliveryRowQuery Query, IReadOnlyList<FieldError> Errors)
{
    private const int Most = 1000;
    private const int Usual = 100;

    public static RowsRequest Of(IQueryCollection query)
    {
        var errors = new List<FieldError>();
        var outcome = query["uitkomst"].LastOrDefault();
        if (outcome is not null && !RowOutcome.All.Contains(outcome))
        {
            errors.Add(new("uitkomst", "code", "De waarde is geen bekende code.", $"Kies een van: {string.Join(", ", RowOutcome.All)}."));
        }

        var after = Number("na", 0, (0, int.MaxValue));
        var count = Number("aantal", Usual, (1, Most));
        return new RowsRequest(new DeliveryRowQuery(outcome, after, count), errors);

        int Number(string name, int absent, (int Least, int Most) bounds)
        {
            if (query[name].LastOrDefault() is not { } text)
            {
                return absent;
            }

            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < bounds.Least || number > bounds.Most)
            {
                errors.Add(new(name, "bereik", "Dit is geen getal binnen de grenzen.", $"Geef een geheel getal van {bounds.Least} tot en met {bounds.Most}."));
            }

            return number;
        }
    }

    /// <summary>The same question from the row on.</summary>
    public string After(int row) =>
        $"?{(Query.Outcome is null ? "" : $"uitkomst={Query.Outcome}&")}na={row.ToString(CultureInfo.InvariantCulture)}&aantal={Query.Most.ToString(CultureInfo.InvariantCulture)}";
}
