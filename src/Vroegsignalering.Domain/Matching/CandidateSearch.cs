using Vroegsignalering.Domain.Matching.Comparisons;
using Vroegsignalering.Domain.Matching.Names;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching;

/// <summary>Whom the store must supply as candidates for one signal: block first, compare after.</summary>
/// <remarks>
/// Everybody with a present or former residence at <see cref="Premises"/>, whatever the addition; everybody born on one of
/// <see cref="BirthDates"/> whose own or partner's surname has one of <see cref="SurnameKeys"/>; the holder of <see cref="Bsn"/>.
/// With every candidate all its residences; departed and deceased persons too, for they are found, and found first (MA-09).
/// Personal data, as <see cref="AddressKey"/> is.
/// </remarks>
/// <param name="AddressKey">The address with its addition.</param>
/// <param name="BirthDates">The whole birth date, and with day and month swapped where that is a date; empty when incomplete.</param>
/// <param name="SurnameKeys">Phonetic keys of the surname and of the halves of a double one; empty without a surname.</param>
/// <param name="Bsn">The citizen service number, where the signal may carry one.</param>
public sealed record CandidateSearch(
    AddressKey AddressKey, IReadOnlyList<DateOnly> BirthDates, IReadOnlyList<SurnameKey> SurnameKeys, Bsn? Bsn)
{
    /// <summary>Postcode and house number.</summary>
    public PremisesKey Premises => AddressKey.Premises;

    /// <summary>The search for the signal.</summary>
    public static CandidateSearch Of(Signal signal) => Of(ComparableSignal.Of(signal));

    /// <summary>The search for a signal that is in comparable form already.</summary>
    public static CandidateSearch Of(ComparableSignal signal) =>
        new(signal.AddressKey, Dates(signal.Born?.Exact), Keys(signal.Surname), signal.Bsn);

    /// <summary>Nothing of the person or the address.</summary>
    public override string ToString() => nameof(CandidateSearch);

    private static DateOnly[] Dates(DateOnly? born) => born switch
    {
        null => [],
        { Day: <= 12 } date when date.Day != date.Month => [date, new DateOnly(date.Year, date.Day, date.Month)],
        { } date => [date],
    };

    private static SurnameKey[] Keys(NormalSurname? surname) =>
        surname is null ? []
        : surname.Parts.Count == 0 ? [surname.Print.Key]
        : [.. surname.Parts.Select(part => SurnameKey.OfCore(part)).Prepend(surname.Print.Key).Distinct()];
}
