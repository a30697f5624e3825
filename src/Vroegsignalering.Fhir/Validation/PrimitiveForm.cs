using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Vroegsignalering.Fhir.Validation;

/// <summary>The lexical form of each primitive, in the words of R4's page on datatypes.</summary>
internal static partial class PrimitiveForm
{
    private const int LongestText = 1024 * 1024;

    public static bool Fits(string type, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        JsonValueKind.Number => FitsNumber(type, value),
        JsonValueKind.String => JsonText.Read(value) is { Length: > 0 and <= LongestText } text && FitsText(type, text),
        JsonValueKind.Undefined or JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null => false,
    };

    private static bool FitsNumber(string type, JsonElement value) => type switch
    {
        "integer" => value.TryGetInt32(out _),
        "unsignedInt" => value.TryGetInt32(out var number) && number >= 0,
        "positiveInt" => value.TryGetInt32(out var number) && number > 0,
        "decimal" => IsKeptDigitForDigit(value),
        _ => false,
    };

    /// <summary>Precision has a meaning in FHIR: a number that we could not write back as it came is refused.</summary>
    private static bool IsKeptDigitForDigit(JsonElement value) =>
        value.TryGetDecimal(out var number) && number.ToString(CultureInfo.InvariantCulture) == value.GetRawText();

    private static bool FitsText(string type, string text) => type switch
    {
        "string" or "markdown" => HasNoControls(text),
        "code" => Code().IsMatch(text),
        "id" => Id().IsMatch(text),
        "uri" or "url" or "canonical" => HasNoControls(text) && !text.Any(char.IsWhiteSpace),
        "oid" => Oid().IsMatch(text),
        "uuid" => Uuid().IsMatch(text),
        "date" => Date().IsMatch(text) && IsCalendarDay(text),
        "dateTime" => DateOrTime().IsMatch(text) && IsCalendarDay(text),
        "instant" => Instant().IsMatch(text) && IsCalendarDay(text),
        "time" => Time().IsMatch(text),
        "base64Binary" => Base64.IsValid(text),
        "xhtml" => Xhtml.IsAllowed(text),
        _ => false,
    };

    private static bool HasNoControls(string text) =>
        !text.Any(c => c < ' ' && c is not ('\t' or '\n' or '\r')) && !string.IsNullOrWhiteSpace(text);

    /// <summary>Whether the day exists: the patterns let 31 June through.</summary>
    private static bool IsCalendarDay(string text) =>
        text.Length < 10
        || DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private const string Day = @"([0-9]{4})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])";

    private const string Clock = @"([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?";

    private const string Zone = @"(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))";

    [GeneratedRegex(@"^[^\s\p{Cc}]+(\s[^\s\p{Cc}]+)*\z")]
    private static partial Regex Code();

    [GeneratedRegex(@"^[A-Za-z0-9\-.]{1,64}\z")]
    private static partial Regex Id();

    [GeneratedRegex(@"^urn:oid:[0-2](\.(0|[1-9][0-9]*))+\z")]
    private static partial Regex Oid();

    [GeneratedRegex(@"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\z")]
    private static partial Regex Uuid();

    [GeneratedRegex("^" + Day + @")?)?\z")]
    private static partial Regex Date();

    [GeneratedRegex("^" + Day + "(T" + Clock + Zone + @")?)?)?\z")]
    private static partial Regex DateOrTime();

    [GeneratedRegex("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T" + Clock + Zone + @"\z")]
    private static partial Regex Instant();

    [GeneratedRegex("^" + Clock + @"\z")]
    private static partial Regex Time();
}
