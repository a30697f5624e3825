using Vroegsignalering.Domain.Matching.Comparisons;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Matching.Names;
using static Vroegsignalering.Domain.Matching.ComparisonLevel;

namespace Vroegsignalering.Domain.Matching;

/// <summary>How common names are among the residents of one register, and what agreement on one therefore tells (MA-04).</summary>
/// <remarks>
/// Rarity = log2(typical / actual), in bits: actual is the share of residents with the name, typical that share for the name of
/// a resident picked at random, which is the chance that two residents agree. Nil for a typical name, negative for a common one.
/// Source: W.E. Winkler, frequency-based matching in the Fellegi-Sunter model, US Bureau of the Census (1989).
/// </remarks>
public sealed class NameFrequencies
{
    // By the number of the core.
    private readonly ValueFrequencies<ulong> _surnames;
    private readonly ValueFrequencies<string> _firstNames;
    private readonly ValueFrequencies<char> _initials;

    private NameFrequencies(
        ValueFrequencies<ulong> surnames, ValueFrequencies<string> firstNames, ValueFrequencies<char> initials) =>
        (_surnames, _firstNames, _initials) = (surnames, firstNames, initials);

    /// <summary>Rarity of the surname on which signal and resident agree, in bits.</summary>
    /// <remarks>Of two spellings, or where own and partner's name may be meant, the commoner counts.</remarks>
    /// <param name="signalled">The surname of the signal.</param>
    /// <param name="resident">The resident's surnames.</param>
    /// <param name="level">How far they agree.</param>
    public double RarityOf(NormalSurname signalled, ResidentSurnames resident, ComparisonLevel level)
    {
        var own = level is SurnameUsed or SurnameNotUsed ? 0 : resident.Own.Print.Core;
        var partner = level is SurnameOwn ? 0 : resident.Partner.Print.Core;
        var rarity = Math.Min(RarityOf(own), RarityOf(partner));
        return signalled.Print.Core is var core && (core == own || core == partner)
            ? rarity
            : Math.Min(rarity, _surnames.RarityOf(core));
    }

    /// <summary>Rarity of the first name or initial on which signal and resident agree, in bits.</summary>
    /// <param name="signalled">Names and initials of the signal; not without initials.</param>
    /// <param name="resident">Those of the resident.</param>
    /// <param name="level">How far they agree.</param>
    public double RarityOf(NormalGivenNames signalled, ResidentGivenNames resident, ComparisonLevel level) => level switch
    {
        GivenNameEqual or GivenNameLater => _firstNames.RarityOf(signalled.Names[0]),
        GivenNameVariant => Math.Min(_firstNames.RarityOf(signalled.Names[0]), _firstNames.RarityOf(resident[0])),
        _ => _initials.RarityOf(signalled.Initials[0]),
    };

    /// <summary>Reads what the surnames of the signals will be weighed by, so that the waits for memory overlap; may be left out.</summary>
    internal double ReadAhead(ReadOnlySpan<ComparableSignal> signals)
    {
        var sum = 0.0;
        foreach (var signal in signals)
        {
            sum += signal.Surname is { } surname ? _surnames.RarityOf(surname.Print.Core) : 0;
        }

        return sum;
    }

    /// <summary>The frequencies of own surnames, of first first names and of first initials in the table.</summary>
    internal static NameFrequencies Of(ResidentTable table)
    {
        var surnames = new int[table.Surnames.Count];
        foreach (ref readonly var person in table.Persons.AsSpan(0, table.Count))
        {
            surnames[person.Own]++;
        }

        return new NameFrequencies(
            new(surnames.Select((bearers, number) => (table.Surnames.PrintAt(number).Core, bearers)).Where(row => row.Core != 0)),
            new(table.GivenNames.FirstNameCounts),
            new(table.GivenNames.InitialCounts.Select(row => (row.Initials[0], row.Count))));
    }

    private double RarityOf(ulong core) => core == 0 ? double.PositiveInfinity : _surnames.RarityOf(core);
}
