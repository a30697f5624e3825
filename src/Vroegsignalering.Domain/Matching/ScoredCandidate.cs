using Vroegsignalering.Domain.Matching.Comparisons;

namespace Vroegsignalering.Domain.Matching;

/// <summary>A candidate with the level of every comparison with one signal, and their sum.</summary>
public readonly struct ScoredCandidate
{
    /// <summary>Highest total first, then by id: an order in which no two persons are equal (MA-11).</summary>
    public static readonly Comparison<ScoredCandidate> BestFirst = (one, other) => one.Total != other.Total
        ? other.Total.CompareTo(one.Total)
        : one.Candidate.Person.Value.CompareTo(other.Candidate.Person.Value);

    private ScoredCandidate(ComparableSignal signal, Candidate candidate, MatchBasis basis)
    {
        var (surnames, givenNames) = (candidate.Surnames, candidate.GivenNames);
        Candidate = candidate;
        Address = AddressComparison.Of(signal.AddressKey, candidate.Stays, basis.Today);
        Surname = SurnameComparison.Of(signal.Surname, surnames);
        GivenNames = GivenNamesComparison.Of(signal.GivenNames, givenNames);
        if (Surname == ComparisonLevel.SurnameDiffers && SwappedNames.Of(signal, candidate))
        {
            (Surname, GivenNames) = (ComparisonLevel.SurnameSwapped, ComparisonLevel.GivenNameSwapped);
        }

        BirthDate = BirthDateComparison.Of(signal.Born, candidate.Born);
        Bsn = BsnComparison.Of(signal.Bsn, candidate.Bsn);
        Contact = basis.ContactMatching && signal.Contact is { } contact ? ContactComparison.Of(contact, candidate.Contact) : ComparisonLevel.ContactUnknown;
        var rules = basis.Rules;
        SurnameRarity = rules.Adjusts(Surname)
            ? rules.RarityOf(Surname, basis.Names?.RarityOf(signal.Surname!, surnames, Surname) ?? double.NegativeInfinity)
            : 0;
        GivenNamesRarity = rules.Adjusts(GivenNames)
            ? rules.RarityOf(GivenNames, basis.Names?.RarityOf(signal.GivenNames, givenNames, GivenNames) ?? double.NegativeInfinity)
            : 0;
        Total = basis.Rules.WeightOf(Address) + basis.Rules.WeightOf(Surname) + SurnameRarity + basis.Rules.WeightOf(GivenNames)
            + GivenNamesRarity + basis.Rules.WeightOf(BirthDate) + basis.Rules.WeightOf(Bsn)
            + (basis.ContactMatching ? rules.WeightOf(Contact) : 0);
    }

    /// <summary>The resident.</summary>
    public Candidate Candidate { get; }

    /// <summary>Level of the address.</summary>
    public ComparisonLevel Address { get; }

    /// <summary>Level of the surname.</summary>
    public ComparisonLevel Surname { get; }

    /// <summary>Level of first names and initials.</summary>
    public ComparisonLevel GivenNames { get; }

    /// <summary>Level of the birth date.</summary>
    public ComparisonLevel BirthDate { get; }

    /// <summary>Level of the citizen service number.</summary>
    public ComparisonLevel Bsn { get; }

    /// <summary>Level of phone and e-mail; unknown where they are not compared.</summary>
    public ComparisonLevel Contact { get; }

    /// <summary>What the rarity of the surname adds, in bits.</summary>
    public double SurnameRarity { get; }

    /// <summary>What the rarity of the first name or initial adds, in bits.</summary>
    public double GivenNamesRarity { get; }

    /// <summary>Sum of weights and rarities, in bits.</summary>
    public double Total { get; }

    /// <summary>The part of the total that is about the person and not about address and family: first names, birth date and number, in bits.</summary>
    public double Personal(MatchingRules rules) =>
        rules.WeightOf(GivenNames) + GivenNamesRarity + rules.WeightOf(BirthDate) + rules.WeightOf(Bsn);

    /// <summary>The total without the citizen service number, in bits.</summary>
    public double WithoutBsn(MatchingRules rules) => Total - rules.WeightOf(Bsn);

    /// <summary>The total without phone and e-mail, which a household may share, in bits.</summary>
    public double WithoutContact(MatchBasis basis) => basis.ContactMatching ? Total - basis.Rules.WeightOf(Contact) : Total;

    /// <summary>Whether the person now lives at the address of the signal, as far as the additions tell.</summary>
    public bool LivesAtAddress => Address is ComparisonLevel.AddressSame or ComparisonLevel.AddressAdditionMissing;

    /// <summary>The candidate weighed against the signal.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="basis">The rules, and the day on which "lives there" is judged.</param>
    public static ScoredCandidate Of(ComparableSignal signal, Candidate candidate, MatchBasis basis) => new(signal, candidate, basis);

    /// <summary>One line per comparison that was made, in the order of <see cref="Comparison"/>.</summary>
    /// <param name="basis">By what the candidate was weighed.</param>
    public IReadOnlyList<ExplainedLevel> Explain(MatchBasis basis)
    {
        var rules = basis.Rules;
        ExplainedLevel[] always =
        [
            new(rules.RowOf(Address), 0), new(rules.RowOf(Surname), SurnameRarity), new(rules.RowOf(GivenNames), GivenNamesRarity),
            new(rules.RowOf(BirthDate), 0), new(rules.RowOf(Bsn), 0),
        ];
        return basis.ContactMatching ? [.. always, new ExplainedLevel(rules.RowOf(Contact), 0)] : always;
    }

    /// <summary>The id and the total only.</summary>
    public override string ToString() => $"{Candidate}: {Total}";
}
