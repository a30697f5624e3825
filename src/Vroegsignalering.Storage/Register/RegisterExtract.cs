using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Register;

/// <summary>The candidates of a whole batch of searches, dealt out per search by an index over them alone.</summary>
public sealed class CandidateBlock
{
    private readonly Dictionary<PersonId, Registration> _registrations;

    internal CandidateBlock(IReadOnlyList<ResidentRow> residents, IReadOnlyList<ResidenceRow> residences)
    {
        var byPerson = residences.ToLookup(row => row.PersonId);
        _registrations = residents
            .Select(row => new Registration(row.ToResident(), [.. byPerson[row.PersonId].Select(residence => residence.ToResidence())]))
            .ToDictionary(registration => registration.Person.Id);
    }

    /// <summary>Everybody in the block.</summary>
    public IReadOnlyDictionary<PersonId, Registration> All => _registrations;

    private ResidentsIndex Index => field ??= ResidentsIndex.Of(_registrations.Values);

    /// <summary>One of the persons in the block, in comparable form.</summary>
    public Candidate Of(PersonId person) => Index.All().Single(candidate => candidate.Person == person);

    /// <summary>Every candidate of the search once.</summary>
    public IReadOnlyList<Candidate> For(CandidateSearch search) => Index.Find(search);

    /// <summary>The blocking keys under which a resident of the search's birth date and surname stands.</summary>
    internal static IEnumerable<string> BlocksOf(CandidateSearch search) =>
        search.BirthDates.SelectMany(_ => search.SurnameKeys, ResidentRow.BlockOf);
}
