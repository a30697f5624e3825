using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Signals;

/// <summary>A row of another shape than its head: more cells, or an open quote. A regular one is a fault, a crisis is saved where certain (IN-13).</summary>
/// <remarks>
/// Every way to make the row fit is tried: neighbours that are put together, because one of them held the delimiter. Sound is a way that
/// fills every required field well. What all sound ways agree on is certain; an optional value that differs, or
/// was put together, is left out, and a required one, such as the postcode, keeps the signal from standing. So nobody is guessed at.
/// </remarks>
/// <param name="columns">The head of the file.</param>
/// <param name="cells">The cells of the row; one with a quote in it is doubtful.</param>
/// <param name="error">What is wrong with the row.</param>
internal sealed class BrokenRow(SignalColumns columns, IReadOnlyList<string> cells, FieldError error)
{
    private const char Quote = '"';

    /// <summary>The crisis, where it is certain; else the error of the row, and whether it may be a crisis.</summary>
    public ParsedSignal Parse(DateOnly today)
    {
        if (!MayBeCrisis())
        {
            return Invalid(isCrisis: false, tenant: null);
        }

        var sound = Ways().Select(way => (Fields: way, Reading: SignalReading.OfWay(way, today))).Where(way => IsSound(way.Reading)).ToList();
        if (sound.Count == 0)
        {
            return Invalid(isCrisis: true, tenant: null);
        }

        var common = SignalReading.OfWay(SignalFields.CommonOf([.. sound.Select(way => way.Fields)]), today);
        return sound.TrueForAll(way => way.Reading.IsCrisis) && common.Stands
            ? new ParsedSignal.Valid(common.Signal, [error, .. common.Errors()])
            : Invalid(sound.Exists(way => way.Reading.Findings.Count > 0 || way.Reading.CountsAsCrisis), common.Tenant);
    }

    private ParsedSignal.Invalid Invalid(bool isCrisis, Gemeentecode? tenant) => new([error], isCrisis, tenant);

    private bool MayBeCrisis() =>
        CrisisSearch.Finds(string.Join('\n', cells))
        || cells.Any(cell => TypeReading.Of(cell).CountsAsCrisis)
        || (columns.PlaceOf(SignalSchema.CrisisFlag) is var place and >= 0 && CrisisFlagColumn.IsFlagged(cells, place, columns.Count));

    private IEnumerable<SignalFields> Ways()
    {
        var surplus = Math.Max(cells.Count - columns.Count, 0);
        for (var at = 0; at < (surplus == 0 ? 1 : columns.Count); at++)
        {
            yield return SignalFields.FromCells(
                columns,
                [.. cells.Take(at).Select(ValueOf), Joined(cells.Skip(at).Take(surplus + 1)), .. cells.Skip(at + surplus + 1).Select(ValueOf)]);
        }
    }

    // A date in the place of the name, or behind it, shows that the row was put together wrongly.
    private static bool IsSound(SignalReading reading) => reading.IsSound && reading.Signal.Holder.Surname is var name
        && (name is null || (name.Any(char.IsLetter) && !name.Any(char.IsDigit)));

    // Empty neighbours held no delimiter: one was too many.
    private static FieldValue Joined(IEnumerable<string> neighbours)
    {
        string[] parts = [.. neighbours.Where(part => !string.IsNullOrWhiteSpace(part))];
        return parts.Length switch
        {
            0 => default,
            1 => ValueOf(parts[0]),
            _ => new FieldValue(ValueForm.Joined, string.Concat(parts)),
        };
    }

    private static FieldValue ValueOf(string cell) => new(
        cell.Contains(Quote, StringComparison.Ordinal) ? ValueForm.Doubtful
        : cell.Contains(FieldText.Undecodable, StringComparison.Ordinal) ? ValueForm.Broken
        : ValueForm.Untyped,
        cell);
}
