using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Register;

/// <summary>Some persons of a register, each with all residences.</summary>
public sealed class RegisterExtract
{
    private readonly Dictionary<PersonId, Registration> _registrations;

    internal RegisterExtract(IReadOnlyList<ResidentRow> residents, IReadOnlyList<ResidenceRow> residences)
    {
        var byPerson = residences.ToLookup(row => row.PersonId);
        _registrations = residents
            .Select(row => new Registration(row.ToResident(), [.. byPerson[row.PersonId].Select(residence => residence.ToResidence())]))
            .ToDictionary(registration => registration.Person.Id);
    }

    /// <summary>Everybody in the extract.</summary>
    public IReadOnlyDictionary<PersonId, Registration> All => _registrations;

    /// <summary>One of the persons in the extract, in comparable form.</summary>
    public Candidate Of(PersonId person) => ResidentsIndex.Of([_registrations[person]]).All().Single();
}
