using System.Collections.Frozen;
using System.Globalization;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Signals;

/// <summary>Reads the fields of one message and gathers what is wrong; a faulty field reads as absent.</summary>
/// <param name="fields">The message.</param>
/// <param name="today">Dutch civil date of the reading.</param>
internal sealed class FieldReader(SignalFields fields, DateOnly today)
{
    private const int EarliestYear = 1900;
    private const int YearsAhead = 5;

    private static readonly FrozenDictionary<string, bool> Flags = new Dictionary<string, bool>
    {
        ["true"] = true,
        ["ja"] = true,
        ["1"] = true,
        ["false"] = false,
        ["nee"] = false,
        ["0"] = false,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly List<Finding> _findings = [.. fields.Findings];

    public IReadOnlyList<Finding> Findings => _findings;

    public void Report(SignalField field, FieldFault fault) => _findings.Add(new Finding(field, field.Pointer, fault));

    public string? Text(SignalField field)
    {
        if (Raw(field) is not { } raw)
        {
            return null;
        }

        var text = FieldText.Normalised(raw);
        if (text is null || (field.Form == FieldForm.Reference && !FieldText.IsReference(text)))
        {
            Report(field, FieldFault.Characters);
            return null;
        }

        return Accept(field, text.Length <= field.Maximum, FieldFault.TooLong) ? text : null;
    }

    public bool? Flag(SignalField field) =>
        Raw(field) is { } raw && Accept(field, Flags.TryGetValue(raw, out var flag), FieldFault.WrongForm) ? flag : null;

    public T? Code<T>(SignalField field, FrozenDictionary<string, T> codes)
        where T : struct =>
        Raw(field) is { } raw && Accept(field, codes.TryGetValue(raw, out var code), FieldFault.NotInList) ? code : null;

    public long? Number(SignalField field)
    {
        if (Raw(field) is not { } raw)
        {
            return null;
        }

        var isRead = long.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        return Accept(field, isRead || IsWhole(raw), FieldFault.WrongForm)
            && Accept(field, isRead && number >= field.Minimum && number <= field.Maximum, FieldFault.OutOfRange) ? number : null;
    }

    public DateOnly? Date(SignalField field)
    {
        if (Raw(field) is not { } raw)
        {
            return null;
        }

        var isDate = DateOnly.TryParseExact(raw, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        var isLate = field.Form == FieldForm.PlannedDate ? date.Year > today.Year + YearsAhead : date > today;
        return Accept(field, isDate, FieldFault.Impossible) && IsInTime(field, date.Year, isLate) ? date : null;
    }

    public PartialDate? PartialDate(SignalField field) => Raw(field) is { } raw
        && Accept(field, Values.PartialDate.TryParse(raw, out var date), FieldFault.Impossible)
        && IsInTime(field, date.Year, date.Earliest > today) ? date : null;

    public Postcode? Postcode(SignalField field) => Raw(field) is { } raw
        && Accept(field, Values.Postcode.TryParse(raw, out var postcode), FieldFault.Impossible) ? postcode : null;

    public Gemeentecode? Gemeentecode(SignalField field) => Raw(field) is { } raw
        && Accept(field, Values.Gemeentecode.TryParse(raw, out var code), FieldFault.Impossible) ? code : null;

    public Bsn? Bsn(SignalField field) => Raw(field) is { } raw
        && Accept(field, Values.Bsn.TryParse(raw, out var bsn), FieldFault.Impossible) ? bsn : null;

    // More digits than a long has are too many, not of the wrong form.
    private static bool IsWhole(string raw) => raw.TrimStart('-') is { Length: > 0 } digits && digits.All(char.IsAsciiDigit);

    private bool IsInTime(SignalField field, int year, bool isLate)
    {
        if (year >= EarliestYear && !isLate)
        {
            return true;
        }

        Report(field, isLate ? FieldFault.TooLate : FieldFault.TooEarly);
        return false;
    }

    // A value that is blank is absent; one of another type, or standing twice, is reported and read as absent.
    private string? Raw(SignalField field)
    {
        var value = fields[field];
        var isRead = value.Form == ValueForm.Untyped || value.Form == Expected(field.Form);
        var raw = isRead ? value.Text!.Trim(' ') : "";
        if (!isRead && value.Form is not (ValueForm.None or ValueForm.Null))
        {
            Report(field, value.Form switch
            {
                ValueForm.Twice => FieldFault.Twice,
                ValueForm.Broken => FieldFault.Encoding,
                _ => FieldFault.WrongForm,
            });
        }
        else if (raw.Length == 0 && field.Presence is (FieldPresence.Required or FieldPresence.RequiredUnlessCrisis))
        {
            Report(field, FieldFault.Missing);
        }

        return raw.Length == 0 ? null : raw;
    }

    private bool Accept(SignalField field, bool isGood, FieldFault fault)
    {
        if (!isGood)
        {
            Report(field, fault);
        }

        return isGood;
    }

    private static ValueForm Expected(FieldForm form) => form switch
    {
        FieldForm.Flag => ValueForm.Flag,
        FieldForm.WholeNumber => ValueForm.Number,
        FieldForm.Text or FieldForm.Reference or FieldForm.Code or FieldForm.Gemeentecode or FieldForm.Postcode or FieldForm.Bsn
            or FieldForm.PastDate or FieldForm.PlannedDate or FieldForm.PartialDate => ValueForm.Text,
    };
}
