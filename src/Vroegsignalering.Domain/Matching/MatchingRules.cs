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
    private const int StepsPerBit = 8;

    private readonly WeighedLevel[] _byLevel;
    private readonly double[] _weights;
    private readonly double[] _rarityShares;

    /// <summary>A version from its table.</summary>
    /// <param name="version">Name that decisions keep.</param>
    /// <param name="weights">One row for every level.</param>
    /// <exception cref="ArgumentException">A level has no row, or two.</exception>
    public MatchingRules(string version, IReadOnlyList<WeighedLevel> weights)
    {
        Version = version;
        _byLevel = [.. weights.OrderBy(row => row.Level)];
        _weights = Array.ConvertAll(_byLevel, row => row.Weight);
        _rarityShares = Array.ConvertAll(_byLevel, row => row.RarityShare);
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
        new(Surname, SurnameSwapped, 4),
        new(Surname, SurnameUnknown, 0),
        new(Surname, SurnameDiffers, -10),

        new(GivenNames, GivenNameEqual, 7),
        new(GivenNames, GivenNameVariant, 4),
        new(GivenNames, GivenNameLater, 4),
        new(GivenNames, GivenInitialsAll, 6),
        new(GivenNames, GivenInitialsFirst, 3),
        new(GivenNames, GivenInitialsLater, 1),
        new(GivenNames, GivenConflicts, -2),
        new(GivenNames, GivenNameSwapped, 4),
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

        new(Contact, ContactSame, 4),
        new(Contact, ContactUnknown, 0),
        new(Contact, ContactDiffers, 0),
    ])
    {
        MatchFrom = 26,
        ReviewFrom = 12,
        Margin = 6,
    };

    /// <summary>
    /// The second version, tuned on invented registers (docs/matching.md): adjusted for how common the name is, and with a floor under what is about
    /// the person, because address and surname are a whole family's. A birth date that agrees by half is no evidence within a family; one that
    /// agrees to the day outweighs another first name.
    /// </summary>
    public static MatchingRules Version2 { get; } = new("2", [.. Version1.Weights.Select(Tuned)])
    {
        MatchFrom = 18,
        ReviewFrom = 11,
        Margin = 6,
        PersonFrom = 5,
        RarityFloor = -4,
        RarityCeiling = 1.5,
    };

    /// <summary>Every version that decisions were ever made by, oldest first.</summary>
    public static IReadOnlyList<MatchingRules> Known { get; } = [Version1, Version2];

    /// <summary>The version by which decisions are made now.</summary>
    public static MatchingRules Current => Known[^1];

    /// <summary>The name of the version.</summary>
    public string Version { get; }

    /// <summary>Total from which a match may be automatic, in bits, inclusive.</summary>
    public required double MatchFrom { get; init; }

    /// <summary>Total from which a candidate is shown to a human, in bits, inclusive.</summary>
    public required double ReviewFrom { get; init; }

    /// <summary>Lead that the best must have on the next, in bits, inclusive.</summary>
    public required double Margin { get; init; }

    /// <summary>Bits that first names, birth date and number must bring together, inclusive: address, surname and phone are a whole family's.</summary>
    public double PersonFrom { get; init; } = double.NegativeInfinity;

    /// <summary>The most that a common name takes from a weight, in bits, at most zero.</summary>
    public double RarityFloor { get; init; }

    /// <summary>The most that a rare name adds to a weight, in bits, at least zero.</summary>
    public double RarityCeiling { get; init; }

    /// <summary>The table, in the order of the levels.</summary>
    public IReadOnlyList<WeighedLevel> Weights => _byLevel;

    /// <summary>The row of the level.</summary>
    public WeighedLevel RowOf(ComparisonLevel level) => _byLevel[(int)level];

    /// <summary>What the level weighs, in bits.</summary>
    public double WeightOf(ComparisonLevel level) => _weights[(int)level];

    /// <summary>Whether the weight of the level depends on how common the name is.</summary>
    public bool Adjusts(ComparisonLevel level) => _rarityShares[(int)level] != 0;

    /// <summary>What a name's rarity adds to the weight of the level, in whole eighths of a bit, so that sums are exact.</summary>
    /// <param name="level">How far the names agree.</param>
    /// <param name="rarity">As <see cref="NameFrequencies"/> gives it, in bits.</param>
    public double RarityOf(ComparisonLevel level, double rarity) =>
        Math.Round(Math.Clamp(rarity, RarityFloor, RarityCeiling) * _rarityShares[(int)level] * StepsPerBit) / StepsPerBit;

    private static WeighedLevel Tuned(WeighedLevel row) => row with
    {
        Weight = row.Level switch
        {
            GivenInitialsAll => 7,
            GivenDiffers => -6,
            BirthDateSwapped or BirthDateOneDigit or BirthDatePartial or BirthDateDefault => 0,
            _ => row.Weight,
        },
        RarityShare = row.Level switch
        {
            SurnameOwn or SurnameUsed or SurnameNotUsed or GivenNameEqual or GivenInitialsAll or GivenInitialsFirst => 1,
            SurnamePart or SurnameVariant or SurnamePhonetic or GivenNameVariant or GivenNameLater => 0.5,
            _ => 0,
        },
    };
}
