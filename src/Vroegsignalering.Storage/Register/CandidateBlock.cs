using Vroegsignalering.Domain.Matching;

namespace Vroegsignalering.Storage.Register;

/// <summary>The candidates of a whole batch of searches, dealt out per search in memory.</summary>
internal sealed class CandidateBlock
{
    private readonly Dictionary<Guid, Candidate> _candidates;
    private readonly ILookup<string, Guid> _atPremises;
    private readonly ILookup<string, Guid> _byBlock;
    private readonly ILookup<string, Guid> _byBsn;

    public CandidateBlock(IReadOnlyCollection<ResidentRow> residents, IReadOnlyCollection<ResidenceRow> residences)
    {
        var byPerson = residences.ToLookup(row => row.PersonId);
        _candidates = residents.ToDictionary(
            row => row.PersonId,
            row => new Candidate(row.ToResident(), [.. byPerson[row.PersonId].Select(residence => residence.ToResidence())]));
        _atPremises = residences.ToLookup(row => row.PremisesKey, row => row.PersonId);
        _byBlock = residents
            .SelectMany(row => new[] { row.SurnameBlock, row.PartnerBlock }, (row, block) => (Block: block, row.PersonId))
            .Where(row => row.Block is not null)
            .ToLookup(row => row.Block!, row => row.PersonId);
        _byBsn = residents.Where(row => row.Bsn is not null).ToLookup(row => row.Bsn!, row => row.PersonId);
    }

    public IEnumerable<Candidate> All => _candidates.Values;

    /// <summary>Every candidate of the search once, in the order of their ids.</summary>
    public IReadOnlyList<Candidate> For(CandidateSearch search)
    {
        var found = new SortedSet<Guid>(_atPremises[search.Premises]);
        foreach (var block in BlocksOf(search))
        {
            found.UnionWith(_byBlock[block]);
        }

        if (search.Bsn is { } bsn)
        {
            found.UnionWith(_byBsn[bsn.Reveal()]);
        }

        return [.. found.Select(person => _candidates[person])];
    }

    /// <summary>The blocking keys under which a resident of the search's birth date and surname stands.</summary>
    public static IEnumerable<string> BlocksOf(CandidateSearch search) =>
        search.BirthDates.SelectMany(_ => search.SurnameKeys, ResidentRow.BlockOf);
}
