using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>The first line of a CSV file: its delimiter and columns, and everything that is wrong with them.</summary>
internal sealed record CsvHead(char Delimiter, SignalColumns Columns, IReadOnlyList<FieldError> Errors)
{
    private const string KnownColumns = "Gebruik de namen van de velden van een signaal, zoals adres.huisnummer; zie /v1/openapi.json.";

    public static CsvHead Read(string line)
    {
        var delimiter = CsvLine.DelimiterOf(line);
        string[] names = [.. (CsvLine.Split(line, delimiter) ?? []).Select(name => name.Trim())];
        return new CsvHead(delimiter, SignalColumns.Of(names), names.Any(SignalSchema.ByPath.ContainsKey) ? [.. ErrorsIn(names)] : [Unreadable.Head]);
    }

    private static IEnumerable<FieldError> ErrorsIn(string[] names) =>
        names.Select((name, place) => ErrorOf(names, name, place)).OfType<FieldError>().Concat(Missing(names));

    // A file without head begins with a person: columns are named by their place, never by what stands there.
    private static FieldError? ErrorOf(string[] names, string name, int place) =>
        !SignalSchema.ByPath.ContainsKey(name)
            ? new("", "onbekende-kolom", $"Kolom {place + 1} is geen veld van een signaal.", KnownColumns)
            : Array.IndexOf(names, name) < place
                ? new(SignalSchema.ByPath[name].Pointer, "dubbele-kolom", $"Kolom {place + 1} staat er al.", "Geef elk veld één kolom.")
                : null;

    private static IEnumerable<FieldError> Missing(string[] names)
    {
        var required = SignalSchema.All.Where(field => field.Presence == FieldPresence.Required && !names.Contains(field.Path));
        var either = SignalSchema.All.Where(field => field.Presence == FieldPresence.Either).ToList();
        return required
            .Concat(either.Exists(field => names.Contains(field.Path)) ? [] : [either[0]])
            .Select(field => new FieldError(field.Pointer, "ontbrekende-kolom", "De kolom voor dit verplichte veld ontbreekt.", field.Hint));
    }
}
