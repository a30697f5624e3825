using System.Globalization;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Register;

/// <summary>Reads the values of one row and keeps the first thing that is wrong with it.</summary>
/// <param name="row">The row.</param>
/// <param name="today">Dutch civil date of the reading; a day after tomorrow has not come.</param>
public sealed class RowReading(FileRow row, DateOnly today)
{
    private const string NotYet = "ligt in de toekomst";

    private static readonly Dictionary<string, NameUsage> Usages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["E"] = NameUsage.Own,
        ["P"] = NameUsage.Partner,
        ["V"] = NameUsage.PartnerFirst,
        ["N"] = NameUsage.OwnFirst,
    };

    private static readonly Dictionary<string, RegistrationState> States = new(StringComparer.OrdinalIgnoreCase)
    {
        ["inwoner"] = RegistrationState.Resident,
        ["vertrokken"] = RegistrationState.Departed,
        ["overleden"] = RegistrationState.Deceased,
    };

    private static readonly Dictionary<string, bool> Flags = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ja"] = true,
        ["true"] = true,
        ["1"] = true,
        ["nee"] = false,
        ["false"] = false,
        ["0"] = false,
    };

    public string? Fault { get; private set; }

    public string Required(string column) => row[column] ?? Wrong<string>(column, "ontbreekt") ?? string.Empty;

    public Gemeentecode Gemeente(string column) =>
        Gemeentecode.TryParse(CellText.Gemeentecode(Required(column)), out var code) ? code : Wrong<Gemeentecode>(column, "is geen gemeentecode van vier cijfers");

    public Bsn? BsnOrNull(string column) => row[column] switch
    {
        null => null,
        { } text when Bsn.TryParse(text.PadLeft(9, '0'), out var bsn) => bsn,
        _ => Wrong<Bsn?>(column, "voldoet niet aan de elfproef"),
    };

    public PartialDate? BirthDate(string column) => row[column] switch
    {
        null => null,
        { } text when PartialDate.TryParse(CellText.Date(text), out var date) => IsToCome(date.Earliest) ? Wrong<PartialDate?>(column, NotYet) : date,
        _ => Wrong<PartialDate?>(column, "is geen bestaande datum"),
    };

    public DateOnly? DayOrNull(string column) => row[column] switch
    {
        null => null,
        { } text when DateOnly.TryParseExact(CellText.Date(text), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => Wrong<DateOnly?>(column, "is geen bestaande datum (jjjj-mm-dd of dd-mm-jjjj)"),
    };

    /// <summary>A day that must be there and has come, tomorrow at the latest.</summary>
    public DateOnly PastDay(string column)
    {
        var day = Required(column).Length == 0 ? default : DayOrNull(column) ?? default;
        return IsToCome(day) ? Wrong<DateOnly>(column, NotYet) : day;
    }

    public string? Addition(string column) => row[column] is { } text && !text.Any(char.IsLetterOrDigit)
        ? Wrong<string>(column, "heeft letter noch cijfer; laat haar leeg als er geen is")
        : row[column];

    public int HouseNumber(string column) =>
        int.TryParse(Required(column), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 99_999
            ? number
            : Wrong<int>(column, "is geen getal van 1 tot en met 99999");

    public Postcode Postcode(string column) =>
        Domain.Values.Postcode.TryParse(row[column], out var postcode) ? postcode : Wrong<Postcode>(column, "is geen postcode");

    public bool Flag(string column) => row[column] is { } text && (Flags.TryGetValue(text, out var flag)
        ? flag : Wrong<bool>(column, "is geen ja of nee"));

    public NameUsage Usage(string column) => row[column] is not { } text ? NameUsage.Own : Usages.TryGetValue(text, out var usage)
        ? usage : Wrong<NameUsage>(column, "is niet E, P, V of N");

    public RegistrationState State(string column) => row[column] is not { } text ? RegistrationState.Resident
        : States.TryGetValue(text, out var state) ? state : Wrong<RegistrationState>(column, "is niet inwoner, vertrokken of overleden");

    public T? Wrong<T>(string column, string what)
    {
        Fault ??= $"{column} {what}";
        return default;
    }

    private bool IsToCome(DateOnly day) => day > today.AddDays(1);
}
