using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>
/// The refusals of crises in one file: each row has its own, up to the last, which stands for all rows behind it too. So none goes unalarmed,
/// and no file fills the store of all (IN-10, IN-13). A row that is stored anew after a failure keeps its refusal.
/// </summary>
internal sealed class CrisisRefusals
{
    /// <summary>So many refusals at most.</summary>
    public const int Most = 250;

    private readonly RefusalId _last = RefusalId.New();
    private readonly Dictionary<int, RefusalId> _told = [];
    private readonly Lock _lock = new();

    /// <summary>The refusal of the row.</summary>
    /// <param name="row">Its number; null for a single post.</param>
    public RefusalId Of(int? row)
    {
        lock (_lock)
        {
            if (_told.TryGetValue(row ?? 0, out var known)) return known;
            if (_told.Count == Most) return _last;
            return _told[row ?? 0] = _told.Count == Most - 1 ? _last : RefusalId.New();
        }
    }

    /// <summary>Whether it may stand for many rows, of several municipalities: no row that is repeated settles it, only a person does.</summary>
    public bool IsLast(RefusalId refusal) => refusal == _last;

    /// <summary>Whether the partner is told its refusal by this row, and by no other.</summary>
    public bool IsToldBy(int row)
    {
        lock (_lock) return _told.ContainsKey(row);
    }
}
