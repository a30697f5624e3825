using System.Globalization;

namespace Vroegsignalering.Synthesis.Population;

/// <summary>A date of birth as the register holds it: the day, or day and month, may be unknown.</summary>
/// <param name="Year">1900 to 2025.</param>
/// <param name="Month">1 to 12; null when unknown.</param>
/// <param name="Day">1 to 31; null when unknown.</param>
public readonly record struct BirthDate(int Year, int? Month, int? Day)
{
    /// <summary>The first day it can be.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>Whether all of it is known.</summary>
    public bool IsExact => Day is not null;

    /// <summary>A whole date.</summary>
    public static BirthDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>ISO form, as long as what is known.</summary>
    public override string ToString() => this switch
    {
        { Month: { } month, Day: { } day } => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
        { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        _ => Year.ToString("0000", CultureInfo.InvariantCulture),
    };
}
