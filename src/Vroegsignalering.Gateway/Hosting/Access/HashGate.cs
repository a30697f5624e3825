namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>Lets few slow hashes run at a time, on threads of their own: who comes to guess takes no more of the machine.</summary>
/// <param name="threads">How many run at once.</param>
public sealed class HashGate(int threads)
{
    /// <summary>After how long whoever was turned away may try again.</summary>
    public static readonly TimeSpan Wait = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, WaitingRoom> _rooms = [];
    private int _idle = threads;
    private long _turns;

    /// <summary>Half of the cores, for the other half has crises to take in.</summary>
    public static HashGate OfThisMachine() => new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>What the check says once its turn has come.</summary>
    /// <returns>Null at once where no place is left to wait in, and later when it had to make way.</returns>
    public async Task<bool?> RunAsync(Asker asker, Func<bool> check, CancellationToken gone)
    {
        var pending = new PendingCheck(asker.Address, check);
        if (!Admit(asker.Room, pending)) return null;
        using var leaving = gone.Register(() => Leave(asker.Room, pending));
        return await pending.Answer;
    }

    private bool Admit(string room, PendingCheck pending)
    {
        lock (_lock)
        {
            if (!_rooms.TryGetValue(room, out var waiting)) _rooms[room] = waiting = new WaitingRoom();
            if (!waiting.Admit(pending)) return false;
            if (_idle == 0) return true;
            _idle--;
        }

        new Thread(Work) { IsBackground = true, Name = "secrets" }.UnsafeStart();
        return true;
    }

    private void Leave(string room, PendingCheck pending)
    {
        lock (_lock)
        {
            _rooms[room].Leave(pending);
        }

        pending.TurnAway();
    }

    private void Work()
    {
        while (Next() is { } pending) pending.Run();
    }

    // The rooms in turn: who guesses at one client holds up nobody else's.
    private PendingCheck? Next()
    {
        lock (_lock)
        {
            if (_rooms.Values.Where(room => !room.IsEmpty).MinBy(room => room.LastTurn) is { } next)
            {
                next.LastTurn = ++_turns;
                return next.Take();
            }

            _idle++;
            return null;
        }
    }
}
