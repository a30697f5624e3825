using System.Text.RegularExpressions;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Signals;

/// <summary>Cells of a delimited file as a Dutch spreadsheet writes them, in the form that the reader of a message expects.</summary>
/// <remarks>
/// Only what can be meant in one way is rewritten; the rest stays as it is, for the reader to say what is wrong with it. A JSON message is
/// written by a program and gets none of this. Source: IN-12; decision record 0014.
/// </remarks>
public static partial class CellText
{
    /// <summary>The cell as a value of the field; the same cell where it needs no rewriting.</summary>
    public static string Of(SignalField field, string cell) => field.Form switch
    {
        FieldForm.PastDate or FieldForm.PlannedDate or FieldForm.PartialDate => Date(cell),
        FieldForm.WholeNumber => field == SignalSchema.Amount ? Cents(cell) : cell,
        FieldForm.Gemeentecode => Gemeentecode(cell),
        FieldForm.Bsn => Bsn(cell),
        FieldForm.Text or FieldForm.Reference or FieldForm.Code or FieldForm.Postcode or FieldForm.Flag
            or FieldForm.CrisisFlag or FieldForm.Refusal => cell,
    };

    /// <summary>A date in ISO form of a day, a month and a year in this order, as <c>1-9-2026</c> or <c>01/09/2026</c>.</summary>
    /// <remarks>Nobody in the Netherlands writes the month first, so that 13-25-2026 is no date. A year of two digits is not read.</remarks>
    public static string Date(string cell) =>
        Blanks.Trim(cell) is { Length: >= 8 and <= 10 } text && text.AsSpan(1, 2).ContainsAny('-', '/', '.')
        && DayMonthYear().Match(text) is { Success: true } date
            ? $"{date.Groups["year"].Value}-{date.Groups["month"].Value.PadLeft(2, '0')}-{date.Groups["day"].Value.PadLeft(2, '0')}"
            : cell;

    /// <summary>
    /// Cents of euros with a comma and two decimals, such as <c>450,12</c> or <c>€ 1.234,56</c>, and of a number in groups of three, such
    /// as <c>45 012</c>.
    /// </summary>
    /// <remarks>A point may part decimals as well as thousands, and one decimal may be a slip: such cells stay as they are.</remarks>
    public static string Cents(string cell)
    {
        if (!cell.AsSpan().ContainsAnyExceptInRange('0', '9')) return cell;
        var text = Spaced(cell);
        if (Euros().Match(text) is { Success: true } euros)
        {
            return $"{euros.Groups["sign"].Value}{Digits(euros.Groups["whole"].Value)}{euros.Groups["cents"].Value}";
        }

        return Grouped().IsMatch(text) ? Digits(text) : cell;
    }

    /// <summary>A municipality code with the zeros before it that a spreadsheet takes off.</summary>
    public static string Gemeentecode(string cell) =>
        Blanks.Trim(cell) is { Length: > 0 and < 4 } code && code.All(char.IsAsciiDigit) ? code.PadLeft(4, '0') : cell;

    // Of nine digits a spreadsheet takes the zero before them; the 11-test still says whether it was one.
    private static string Bsn(string cell) =>
        Blanks.Trim(cell) is { Length: 8 } number && number.All(char.IsAsciiDigit) ? $"0{number}" : cell;

    private static string Spaced(string cell) =>
        string.Concat(Blanks.Trim(cell).Select(letter => Blanks.Is(letter) ? ' ' : letter));

    private static string Digits(string number) => string.Concat(number.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})(?<mark>[-/.])(?<month>[0-9]{1,2})\k<mark>(?<year>[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(
        @"^(?:€ *)?(?<sign>-?)(?<whole>[0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+),(?<cents>[0-9]{2})(?: *€)?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Euros();

    [GeneratedRegex("^[0-9]{1,3}(?: [0-9]{3})+\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();
}
