namespace Vroegsignalering.Storage.Messages;

/// <summary>The way a message takes out of the outbox: each lane has its own dispatcher, queue and consumer.</summary>
public enum Lane
{
    /// <summary>Crisis: waits for no file and no backlog (CR-02).</summary>
    Crisis = 0,

    /// <summary>Everything else.</summary>
    Regular = 1,
}
