namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>Takes in a register person by person, in any order, and builds the index from it. For one thread.</summary>
public sealed class ResidentsIndexBuilder
{
    private readonly ResidentColumns _columns = new();

    /// <summary>How many persons were taken in.</summary>
    public int Count => _columns.Count;

    /// <summary>Takes in one person; nothing of the record is kept but its values.</summary>
    /// <exception cref="InvalidOperationException">There are more than 33 million persons.</exception>
    public void Add(Registration registration) => _columns.Add(registration);

    /// <summary>The index over all persons taken in.</summary>
    /// <param name="sequence">The register's number of the last change that they show.</param>
    public ResidentsIndex Build(long sequence) => new(new ResidentPaths(TableLayout.Of(_columns)), sequence);
}
