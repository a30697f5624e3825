using Vroegsignalering.Domain.Matching.Comparisons;
using Vroegsignalering.Domain.Matching.Names;

namespace Vroegsignalering.Domain.Matching;

/// <summary>A candidate with the level of every comparison with one signal, and their sum.</summary>
public sealed record ScoredCandidate
{
    private ScoredCandidate(ComparableSignal signal, Candidate candidate, MatchingRules rules, DateOnly today)
    {
        Candidate = candidate;
        Address = AddressComparison.Of(signal, candidate.Residences, today);
        Surname = SurnameComparison.Of(signal.Surname, candidate.Person.Name);
        GivenNames = GivenNamesComparison.Of(signal.GivenNames, NormalGivenNames.Of(candidate.Person.Name.FirstNames));
        BirthDate = BirthDateComparison.Of(signal.Born, candidate.Person.Born);
        Bsn = BsnComparison.Of(signal.Bsn, candidate.Person.Bsn);
        Total = rules.RowOf(Address).Weight + rules.RowOf(Surname).Weight + rules.RowOf(GivenNames).Weight
            + rules.RowOf(BirthDate).Weight + rules.RowOf(Bsn).Weight;
    }

    /// <summary>Resident and residences.</summary>
    public Candidate Candidate { get; }

    /// <summary>The resident.</summary>
    public Resident Person => Candidate.Person;

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

    /// <summary>Sum of the weights, in bits.</summary>
    public double Total { get; }

    /// <summary>The five levels in the order of <see cref="Comparison"/>.</summary>
    public IReadOnlyList<ComparisonLevel> Levels => [Address, Surname, GivenNames, BirthDate, Bsn];

    /// <summary>Whether the person now lives at the address of the signal, as far as the additions tell.</summary>
    public bool LivesAtAddress => Address is ComparisonLevel.AddressSame or ComparisonLevel.AddressAdditionMissing;

    /// <summary>The candidate weighed against the signal.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="rules">The version of the weights.</param>
    /// <param name="today">Dutch civil date on which "lives there" is judged.</param>
    public static ScoredCandidate Of(ComparableSignal signal, Candidate candidate, MatchingRules rules, DateOnly today) =>
        new(signal, candidate, rules, today);

    /// <summary>The id and the total only.</summary>
    public override string ToString() => $"{Person}: {Total}";
}
