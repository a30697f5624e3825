namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>Those who wait for the check of one secret: few, and in turn by address, so that a crowd at one holds nobody else up.</summary>
/// <remarks>Not safe for threads: <see cref="HashGate"/> holds the lock.</remarks>
internal sealed class WaitingRoom
{
    /// <summary>More than a usual attack has connections: whoever shares its address still finds a place, and has it for seconds.</summary>
    public const int Places = 40;

    private readonly List<PendingCheck> _waiting = [];
    private long _round;

    public bool IsEmpty => _waiting.Count == 0;

    /// <summary>When somebody of this room last had a turn.</summary>
    public long LastTurn { get; set; }

    /// <summary>Whether there is a place; where all are taken, the last of the largest crowd makes way for one of a smaller.</summary>
    public bool Admit(PendingCheck newcomer)
    {
        if (_waiting.Count == Places && !MakesWay(newcomer.Address)) return false;
        newcomer.Round = _waiting.Where(other => other.Address == newcomer.Address).Select(other => other.Round).Append(_round).Max() + 1;
        _waiting.Add(newcomer);
        return true;
    }

    /// <summary>The next: of each address one per round, in each round by arrival.</summary>
    public PendingCheck Take()
    {
        var next = _waiting.MinBy(check => check.Round)!;
        _waiting.Remove(next);
        _round = next.Round;
        return next;
    }

    public void Leave(PendingCheck check) => _waiting.Remove(check);

    private bool MakesWay(string address)
    {
        var crowd = _waiting.GroupBy(check => check.Address).MaxBy(group => group.Count())!;
        if (crowd.Count() <= _waiting.Count(check => check.Address == address) + 1) return false;
        var last = crowd.Last();
        _waiting.Remove(last);
        last.TurnAway();
        return true;
    }
}
