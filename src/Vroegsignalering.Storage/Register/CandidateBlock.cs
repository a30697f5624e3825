using Vroegsignalering.Domain.Matching;

namespace Vroegsignalering.Storage.Register;

/// <summary>The candidates of a whole batch of searches, dealt out per search in memory.</summary>
internal sealed class CandidateBlock
{
    private readonly Dictionary<Guid, Candidate> _candidates;
    private readonly ILookup<string, Guid> _atPremises;
    private readonly ILookup<(string Born, string Name), Guid> _byBirth;
    private readonly ILookup<string, Guid> _byBsn;

    public CandidateBlock(IReadOnlyCollection<ResidentRow> residents, IReadOnlyCollection<ResidenceRow> residences)
    {
        var byPerson = residences.ToLookup(row => row.PersonId);
        _candidates = residents.ToDictionary(
            row => row.PersonId,
            row => new Candidate(row.ToResident(), [.. byPerson[row.PersonId].Select(residence => residence.ToResidence())]));
        _atPremises = residences.ToLookup(row => row.PremisesKey, row => row.PersonId);
        _byBirth = residents
            .Where(row => row.Born is not null)
            .SelectMany(row => new[] { row.SurnameKey, row.PartnerKey }, (row, name) => (row.Born, Name: name, row.PersonId))
            .Where(row => row.Name is not null)
            .ToLookup(row => (row.Born!, row.Name!), row => row.PersonId);
        _byBsn = residents.Where(row => row.Bsn is not null).ToLookup(row => row.Bsn!, row => row.PersonId);
    }

    public IEnumerable<Candidate> All => _candidates.Values;

    /// <summary>Every candidate of the search once, in the order of their ids.</summary>
    public IReadOnlyList<Candidate> For(CandidateSearch search)
    {
        var found = new SortedSet<Guid>(_atPremises[search.Premises]);
        foreach (var born in search.BirthDates)
        {
            foreach (var name in search.SurnameKeys)
            {
                found.UnionWith(_byBirth[(Iso(born), name)]);
            }
        }

        if (search.Bsn is { } bsn)
        {
            found.UnionWith(_byBsn[bsn.Reveal()]);
        }

        return [.. found.Select(person => _candidates[person])];
    }

    public static string Iso(DateOnly born) => born.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
