using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>A register of residents in memory, laid out to supply the candidates of a signal (MA-04, MA-11).</summary>
/// <remarks>
/// An immutable value: any number of threads may read it, and a change of the register gives a new value (<see cref="With"/>)
/// that shares everything but the persons changed since it was built. What it costs per person is in docs/matching.md.
/// </remarks>
public sealed class ResidentsIndex
{
    private const int FewChanges = 1000;
    private const int WornAtOneIn = 50;

    private readonly ResidentPaths _built;
    private readonly ReadAhead _ahead;
    private readonly ResidentPaths? _changes;
    private readonly Dictionary<PersonId, Registration> _changed;

    internal ResidentsIndex(ResidentPaths built, long sequence)
    {
        (_built, _ahead, _changed, Sequence) = (built, built.Ahead(), [], sequence);
        Names = NameFrequencies.Of(built.Table);
    }

    private ResidentsIndex(ResidentsIndex earlier, Dictionary<PersonId, Registration> changed, long sequence)
    {
        (_built, _ahead, _changed, Sequence, Names) = (earlier._built, earlier._ahead, changed, sequence, earlier.Names);
        _changes = PathsOf(changed.Values);
    }

    /// <summary>The register's number of the last change that the index shows; every decision stores it (MA-04).</summary>
    public long Sequence { get; }

    /// <summary>How common each name was when the index was built.</summary>
    public NameFrequencies Names { get; }

    /// <summary>How many persons the index held when it was built.</summary>
    public int Count => _built.Table.Count;

    /// <summary>Whether building anew pays once so many persons more changed: more than 1,000 in all, and more than one in fifty.</summary>
    /// <param name="more">Persons changed since; one who changed before counts once more.</param>
    public bool WearsOutBy(int more) => _changed.Count + more > Math.Max(FewChanges, Count / WornAtOneIn);

    /// <summary>The index over the registrations.</summary>
    /// <param name="registrations">Each person once.</param>
    /// <param name="sequence">The register's number of the last change that they show.</param>
    public static ResidentsIndex Of(IEnumerable<Registration> registrations, long sequence = 0) => new(PathsOf(registrations), sequence);

    /// <summary>The index after a change of the register: birth, move, marriage, death, departure, a mark or a correction.</summary>
    /// <param name="changed">The persons concerned as they now stand, newcomers among them.</param>
    /// <param name="sequence">The register's number of the last change that they show.</param>
    public ResidentsIndex With(IReadOnlyCollection<Registration> changed, long sequence)
    {
        var all = new Dictionary<PersonId, Registration>(_changed);
        foreach (var registration in changed)
        {
            all[registration.Person.Id] = registration;
        }

        return new ResidentsIndex(this, all, sequence);
    }

    /// <summary>Puts everybody whom the search asks for into the list, each person once, in no order; allocates nothing else.</summary>
    /// <param name="search">The search.</param>
    /// <param name="found">Emptied first; one that is used again saves allocation.</param>
    public void Find(CandidateSearch search, List<Candidate> found)
    {
        found.Clear();
        _built.Find(search, found);
        if (_changes is not null)
        {
            found.RemoveAll(IsOutdated);
            _changes.Find(search, found);
        }
    }

    /// <summary>Reads what finding and comparing will read for some tens of searches, so that the waits for memory overlap; may be left out.</summary>
    internal void ReadAhead(ReadOnlySpan<CandidateSearch> searches) => _ahead.Of(searches);

    /// <summary>Everybody whom the search asks for, each person once, in no order.</summary>
    public IReadOnlyList<Candidate> Find(CandidateSearch search)
    {
        var found = new List<Candidate>();
        Find(search, found);
        return found;
    }

    /// <summary>Everybody.</summary>
    public IEnumerable<Candidate> All() => Everybody(_built).Where(candidate => !IsOutdated(candidate))
        .Concat(_changes is null ? [] : Everybody(_changes));

    private static ResidentPaths PathsOf(IEnumerable<Registration> registrations)
    {
        var columns = new ResidentColumns();
        foreach (var registration in registrations)
        {
            columns.Add(registration);
        }

        return new ResidentPaths(TableLayout.Of(columns));
    }

    private static IEnumerable<Candidate> Everybody(ResidentPaths paths) =>
        Enumerable.Range(0, paths.Table.Count).Select(row => new Candidate(paths.Table, row));

    private bool IsOutdated(Candidate candidate) => _changed.ContainsKey(candidate.Person);
}
