using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>Whether the columns of a file are those of signals: without one that every signal needs no row of it can stand.</summary>
internal static class CsvHead
{
    private const string KnownColumns = "Gebruik de namen van de velden van een signaal, zoals adres.huisnummer; zie /v1/openapi.json.";

    /// <summary>What makes the file unreadable as a whole, with all else that is wrong with its columns; empty when it can be read.</summary>
    /// <remarks>A column that is none of ours or stands twice is a matter of the rows that fill it (<see cref="SignalColumns"/>).</remarks>
    public static IReadOnlyList<FieldError> ErrorsIn(IReadOnlyList<string> names)
    {
        if (!names.Any(SignalSchema.ByPath.ContainsKey)) return [Unreadable.Head];
        FieldError[] missing = [.. Missing(names)];
        return missing.Length == 0
            ? []
            : [.. names.Select((name, place) => ErrorOf([.. names], name, place)).OfType<FieldError>(), .. missing];
    }

    // A file without head begins with a person: columns are named by their place, never by what stands there.
    private static FieldError? ErrorOf(string[] names, string name, int place) =>
        !SignalSchema.ByPath.TryGetValue(name, out var field)
            ? new("", "onbekende-kolom", $"Kolom {place + 1} is geen veld van een signaal.", KnownColumns)
            : Array.IndexOf(names, name) < place
                ? new(field.Pointer, "dubbele-kolom", $"Kolom {place + 1} staat er al.", "Geef elk veld één kolom.")
                : null;

    private static IEnumerable<FieldError> Missing(IReadOnlyList<string> names)
    {
        var required = SignalSchema.All.Where(field => field.Presence == FieldPresence.Required && !names.Contains(field.Path));
        var either = SignalSchema.All.Where(field => field.Presence == FieldPresence.Either).ToList();
        return required
            .Concat(either.Exists(field => names.Contains(field.Path)) ? [] : [either[0]])
            .Select(field => new FieldError(field.Pointer, "ontbrekende-kolom", "De kolom voor dit verplichte veld ontbreekt.", field.Hint));
    }
}
