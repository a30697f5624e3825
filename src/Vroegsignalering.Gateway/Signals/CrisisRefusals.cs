using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>
/// The refusals of crises in one file: each row has its own, up to the last, which stands for all rows behind it too. So none goes unalarmed,
/// and no file fills the store of all (IN-10, IN-13).
/// </summary>
internal sealed class CrisisRefusals
{
    /// <summary>So many refusals at most.</summary>
    public const int Most = 250;

    private readonly RefusalId _last = RefusalId.New();
    private int _given;
    private int _rowOfLast;

    /// <summary>The refusal of the row; a row that is stored anew after a failure takes another.</summary>
    /// <param name="row">Its number; null for a single post.</param>
    public RefusalId Of(int? row)
    {
        if (Interlocked.Increment(ref _given) < Most) return RefusalId.New();
        Interlocked.CompareExchange(ref _rowOfLast, row ?? 0, 0);
        return _last;
    }

    /// <summary>Whether it may stand for rows of several municipalities.</summary>
    public bool IsLast(RefusalId refusal) => refusal == _last;

    /// <summary>Whether the partner is shown the refusal by this row, and can repeat it only by that.</summary>
    public bool IsToldBy(int row, RefusalId? refusal) => refusal is { } id && (!IsLast(id) || row == _rowOfLast);
}
