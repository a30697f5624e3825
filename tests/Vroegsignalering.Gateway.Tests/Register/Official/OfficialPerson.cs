using System.Globalization;
using Vroegsignalering.Gateway.Register;

namespace Vroegsignalering.Gateway.Tests.Register.Official;

/// <summary>What the official register says of one person, read from the elements themselves and not by way of the import.</summary>
internal sealed class OfficialPerson(GbaVRecord record)
{
    private readonly FileRow _row = record.Current;

    public IEnumerable<OfficialRow> RowsWithAddress => record.All
        .Where(row => row["01.01.20"] is not null && row["08.11.60"] is not null)
        .Select(row => new OfficialRow(this, row));

    public string Key => _row["01.01.10"] ?? _row.Text("01.01.20");

    public string Gemeente => _row.Text("08.09.10");

    /// <summary>Postcode, number, letter, addition and designation of today, as far as they are filled in.</summary>
    public string Address => Normal(string.Concat(Parts.Select(_row.Text)));

    public bool IsDeparted => _row["07.67.20"] is not (null or "O");

    /// <summary>Why no machine may decide on this person (MA-06); null when nothing stands in the way.</summary>
    public string? OnlyForHumans(DateOnly today) =>
        _row["07.67.20"] == "O" ? "deceased"
        : _row.Text("07.70.10") is not ("" or "0") ? "secrecy"
        : IsOpen("01.83.10", "01.83.30") || IsOpen("08.83.10", "08.83.30") ? "investigated"
        : MayBeUnder18(today) ? "minor"
        : null;

    /// <summary>Every address in one spelling.</summary>
    public static string Normal(string address) => string.Concat(address.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static IEnumerable<string> Parts => ["08.11.60", "08.11.20", "08.11.30", "08.11.40", "08.11.50"];

    private bool IsOpen(string since, string until) => _row[since] is not null && _row[until] is null;

    // An unknown month or day may be the last one.
    private bool MayBeUnder18(DateOnly today)
    {
        if (_row.Text("01.03.10") is not { Length: 8 } born || born[..4] == "0000") return false;

        var latest = born[4..6] == "00" ? $"{born[..4]}1231" : born[6..] == "00" ? $"{born[..6]}31" : born;
        return string.CompareOrdinal(latest, today.AddYears(-18).ToString("yyyyMMdd", CultureInfo.InvariantCulture)) > 0;
    }
}
