using Vroegsignalering.Domain.Matching.Indexing;

namespace Vroegsignalering.Domain.Matching;

/// <summary>The residences of one candidate, walked without a copy.</summary>
public struct CandidateStays
{
    private readonly ResidentTable _table;
    private readonly int _end;
    private int _at;

    internal CandidateStays(ResidentTable table, int first, int end) => (_table, _at, _end) = (table, first - 1, end);

    /// <summary>The residence at hand.</summary>
    public readonly CandidateStay Current => new(_table, _at);

    /// <summary>The walk itself.</summary>
    public readonly CandidateStays GetEnumerator() => this;

    /// <summary>Goes to the next residence, and tells whether there is one.</summary>
    public bool MoveNext() => ++_at < _end;

    /// <summary>Whether the person belongs to some household on the day.</summary>
    /// <param name="day">Dutch civil date.</param>
    public readonly bool AnyOn(DateOnly day)
    {
        foreach (var stay in this)
        {
            if (stay.HoldsOn(day))
            {
                return true;
            }
        }

        return false;
    }
}
