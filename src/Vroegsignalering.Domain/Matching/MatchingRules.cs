using static Vroegsignalering.Domain.Matching.Comparison;
using static Vroegsignalering.Domain.Matching.ComparisonLevel;

namespace Vroegsignalering.Domain.Matching;

/// <summary>One version of the weights, thresholds and margin by which a match is decided (MA-04): data, never changed once used.</summary>
/// <remarks>
/// Weights stand in the tradition of Fellegi and Sunter: fixed bits per comparison level, added up; unknown weighs nothing.
/// Source: I.P. Fellegi and A.B. Sunter, A Theory for Record Linkage, JASA 64 (1969). Which matches a human decides whatever
/// the total is in <see cref="HumanDecisionRules"/>.
/// </remarks>
public sealed class MatchingRules
{
    private readonly WeighedLevel[] _byLevel;

    /// <summary>A version from its table.</summary>
    /// <param name="version">Name that decisions keep.</param>
    /// <param name="weights">One row for every level.</param>
    /// <exception cref="ArgumentException">A level has no row, or two.</exception>
    public MatchingRules(string version, IReadOnlyList<WeighedLevel> weights)
    {
        Version = version;
        _byLevel = [.. weights.OrderBy(row => row.Level)];
        if (!_byLevel.Select(row => row.Level).SequenceEqual(Enum.GetValues<ComparisonLevel>()))
        {
            throw new ArgumentException("Every comparison level has exactly one weight.", nameof(weights));
        }
    }

    /// <summary>
    /// The first version. At the right address, 26 bits take surname and birth date, or surname and all initials;
    /// surname and one initial do not suffice, nor does anything against another birth date.
    /// </summary>
    public static MatchingRules Version1 { get; } = new("1",
    [
        new(Address, AddressSame, 12),
        new(Address, AddressAdditionMissing, 9),
        new(Address, AddressFormer, 8),
        new(Address, AddressAdditionDiffers, 5),
        new(Address, AddressElsewhere, -4),

        new(Surname, SurnameOwn, 8),
        new(Surname, SurnameUsed, 8),
        new(Surname, SurnameNotUsed, 7),
        new(Surname, SurnamePart, 5),
        new(Surname, SurnameVariant, 5),
        new(Surname, SurnamePhonetic, 3),
        new(Surname, SurnameUnknown, 0),
        new(Surname, SurnameDiffers, -10),

        new(GivenNames, GivenNameEqual, 7),
        new(GivenNames, GivenNameVariant, 4),
        new(GivenNames, GivenNameLater, 4),
        new(GivenNames, GivenInitialsAll, 6),
        new(GivenNames, GivenInitialsFirst, 3),
        new(GivenNames, GivenInitialsLater, 1),
        new(GivenNames, GivenConflicts, -2),
        new(GivenNames, GivenUnknown, 0),
        new(GivenNames, GivenDiffers, -9),

        new(BirthDate, BirthDateExact, 14),
        new(BirthDate, BirthDateExactDefault, 8),
        new(BirthDate, BirthDateSwapped, 8),
        new(BirthDate, BirthDateOneDigit, 5),
        new(BirthDate, BirthDatePartial, 5),
        new(BirthDate, BirthDateDefault, 2),
        new(BirthDate, BirthDateUnknown, 0),
        new(BirthDate, BirthDateDiffers, -10),

        new(Bsn, BsnEqual, 16),
        new(Bsn, BsnUnknown, 0),
        new(Bsn, BsnDiffers, -12),
    ])
    {
        MatchFrom = 26,
        ReviewFrom = 12,
        Margin = 6,
    };

    /// <summary>The name of the version.</summary>
    public string Version { get; }

    /// <summary>Total from which a match may be automatic, in bits, inclusive.</summary>
    public required double MatchFrom { get; init; }

    /// <summary>Total from which a candidate is shown to a human, in bits, inclusive.</summary>
    public required double ReviewFrom { get; init; }

    /// <summary>Lead that the best must have on the next, in bits, inclusive.</summary>
    public required double Margin { get; init; }

    /// <summary>The table, in the order of the levels.</summary>
    public IReadOnlyList<WeighedLevel> Weights => _byLevel;

    /// <summary>The row of the level.</summary>
    public WeighedLevel RowOf(ComparisonLevel level) => _byLevel[(int)level];
}
