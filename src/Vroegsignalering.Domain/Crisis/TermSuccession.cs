namespace Vroegsignalering.Domain.Crisis;

/// <summary>Where the term of a crisis goes on once a correction takes the place of its signal (RE-04).</summary>
public enum TermSuccession
{
    /// <summary>Nowhere, for it runs no more: a correction that is a crisis starts a task and a term of its own.</summary>
    Anew,

    /// <summary>In the task it is in, which is about nothing else.</summary>
    SameTask,

    /// <summary>In a task of its own, because the task it is in is about another crisis too.</summary>
    OwnTask,
}
