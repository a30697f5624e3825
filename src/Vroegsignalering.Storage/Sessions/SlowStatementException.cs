namespace Vroegsignalering.Storage.Sessions;

/// <summary>A statement took longer than it may, while the database is there: its connection still stands.</summary>
public sealed class SlowStatementException(Exception? cause = null) : Exception("The statement took too long.", cause);
