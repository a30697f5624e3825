namespace Vroegsignalering.Domain.Signals;

/// <summary>One fault at one place of a message.</summary>
/// <param name="Field">The field; null for a fault of the message's own shape.</param>
/// <param name="Pointer">Its JSON pointer.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Place">Which one of the pointer's object or of the row it is, from 1, where no field can be named; else 0.</param>
internal readonly record struct Finding(SignalField? Field, string Pointer, FieldFault Fault, int Place = 0)
{
    /// <summary>Whether what was sent is no message at all: what it lacks besides need not be told.</summary>
    public bool IsNoMessage => Fault == FieldFault.NotAnObject && Pointer.Length == 0;

    /// <summary>Whether the message stands all the same, crisis or not: it is only told.</summary>
    public bool IsOnlyTold => ReferenceEquals(Field, SignalSchema.ReplacesRefusal);

    /// <summary>Whether a crisis stands without the field (IN-13); a message of the wrong shape never does.</summary>
    public bool IsDiscardable => Field switch
    {
        _ when Fault is FieldFault.CountsAsCrisis or FieldFault.UnclearCell => true,
        _ when Fault == FieldFault.UncertainCrisis => false,
        null => Fault is FieldFault.UnknownField or FieldFault.Twice || (Fault == FieldFault.NotAnObject && !IsNoMessage),
        { Presence: FieldPresence.Required } => false,
        { Presence: FieldPresence.Either } => Fault != FieldFault.Missing,
        _ => true,
    };

    /// <summary>Whether it is the mere absence of a field that a crisis may lack: nothing to report.</summary>
    public bool IsAllowedAbsence => Fault == FieldFault.Missing && Field?.Presence == FieldPresence.RequiredUnlessCrisis;
}
