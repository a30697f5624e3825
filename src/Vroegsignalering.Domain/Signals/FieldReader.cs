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

    private readonly List<Finding> _findings = [.. fields.Findings];

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Whether a type that could not be read may tell of a crisis (IN-13).</summary>
    public bool MayBeCrisis { get; private set; }

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
        Raw(field) is { } raw && YesNo.Read(raw) is var flag && Accept(field, flag is not null, FieldFault.WrongForm) ? flag : null;

    /// <summary>The type in any spelling; what comes near a crisis is one, and is told.</summary>
    public SignalType? Type()
    {
        var (field, form) = (SignalSchema.Type, fields[SignalSchema.Type].Form);
        var isPlain = form is ValueForm.Text or ValueForm.Untyped or ValueForm.Joined;
        TypeReading[] readings = [.. (fields[field].Text ?? "").Split('\n').Select(TypeReading.Of)];
        var type = Array.TrueForAll(readings, reading => reading.Type == readings[0].Type) ? readings[0].Type : null;
        if (isPlain && readings is [{ IsExact: true }])
        {
            return type;
        }

        if (type is not (null or SignalType.Regular))
        {
            Report(field, FieldFault.CountsAsCrisis);
            return type;
        }

        MayBeCrisis = Array.Exists(readings, reading => reading.CountsAsCrisis);
        if (Raw(field) is not null) Report(field, FieldFault.NotInList);
        return null;
    }

    /// <summary>Whether the partner calls it a crisis: whatever is no clear no counts as a yes, and is told.</summary>
    /// <param name="type">What the type says; where that is a crisis already, nothing depends on a doubtful flag.</param>
    public bool CrisisFlag(SignalType? type)
    {
        var (field, value) = (SignalSchema.CrisisFlag, fields[SignalSchema.CrisisFlag]);
        var lines = (value.Text ?? "").Split('\n');
        if (Array.TrueForAll(lines, line => YesNo.IsClearNo(line)))
        {
            if (value.Form == ValueForm.Twice) Report(field, FieldFault.Twice);
            return false;
        }

        var isYes = Array.TrueForAll(lines, line => YesNo.Read(line) == true);
        if (!isYes || value.Form is ValueForm.Twice or ValueForm.Broken or ValueForm.Doubtful or ValueForm.Other)
        {
            var isUncertain = value.Form == ValueForm.Doubtful && !isYes && type is null or SignalType.Regular;
            var isUnclear = !isYes && value.Form is (ValueForm.Untyped or ValueForm.Joined or ValueForm.Broken);
            Report(field, isUncertain ? FieldFault.UncertainCrisis : isUnclear ? FieldFault.UnclearCell : FieldFault.CountsAsCrisis);
        }

        return true;
    }

    public RefusalId? Refusal(SignalField field) =>
        Raw(field) is { } raw && Guid.TryParse(raw, out var id) is var isId && Accept(field, isId, FieldFault.WrongForm) ? new RefusalId(id) : null;

    public T? Code<T>(SignalField field, FrozenDictionary<string, T> codes)
        where T : struct =>
        Raw(field) is { } raw && Accept(field, codes.TryGetValue(raw, out var code), FieldFault.NotInList) ? code : null;

    public long? Number(SignalField field)
    {
        if (Raw(field) is not { } raw)
        {
            return null;
        }

        var number = fields[field].Form == ValueForm.Number ? WholeNumber.OfJson(raw) : WholeNumber.OfCell(raw);
        return Accept(field, number is not null, FieldFault.WrongForm)
            && Accept(field, number >= field.Minimum && number <= field.Maximum, FieldFault.OutOfRange) ? number : null;
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
        var isRead = value.Form is ValueForm.Untyped or ValueForm.Joined || value.Form == Expected(field.Form);
        var raw = isRead ? Blanks.Trim(value.Text!) : "";
        if (!isRead && value.Form is not (ValueForm.None or ValueForm.Null))
        {
            Report(field, value.Form switch
            {
                ValueForm.Twice => FieldFault.Twice,
                ValueForm.Broken => FieldFault.Encoding,
                ValueForm.Doubtful => FieldFault.Doubtful,
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
        FieldForm.Flag or FieldForm.CrisisFlag => ValueForm.Flag,
        FieldForm.WholeNumber => ValueForm.Number,
        FieldForm.Text or FieldForm.Reference or FieldForm.Code or FieldForm.Gemeentecode or FieldForm.Postcode or FieldForm.Bsn
            or FieldForm.PastDate or FieldForm.PlannedDate or FieldForm.PartialDate or FieldForm.Refusal => ValueForm.Text,
    };
}
