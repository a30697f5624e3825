using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>The first line of a CSV file: its delimiter and columns, and everything that is wrong with them.</summary>
internal sealed record CsvHead(char Delimiter, SignalColumns Columns, IReadOnlyList<FieldError> Errors)
{
    public static CsvHead Read(string line)
    {
        var delimiter = CsvLine.DelimiterOf(line);
        string[] names = [.. (CsvLine.Split(line, delimiter) ?? []).Select(name => name.Trim())];
        return new CsvHead(delimiter, SignalColumns.Of(names), names.Any(SignalSchema.ByPath.ContainsKey) ? [.. Missing(names)] : [Unreadable.Head]);
    }

    private static IEnumerable<FieldError> Missing(string[] names)
    {
        var required = SignalSchema.All.Where(field => field.Presence == FieldPresence.Required && !names.Contains(field.Path));
        var either = SignalSchema.All.Where(field => field.Presence == FieldPresence.Either).ToList();
        return required
            .Concat(either.Exists(field => names.Contains(field.Path)) ? [] : [either[0]])
            .Select(field => new FieldError(field.Pointer, "ontbrekende-kolom", "De kolom voor dit verplichte veld ontbreekt.", field.Hint));
    }
}
