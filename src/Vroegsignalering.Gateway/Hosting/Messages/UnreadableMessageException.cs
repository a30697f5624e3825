namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>A row of the outbox holds no message that we know; trying again will not help.</summary>
internal sealed class UnreadableMessageException(Exception? cause = null) : Exception("No message of a known kind.", cause);
