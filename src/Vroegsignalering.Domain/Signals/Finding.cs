namespace Vroegsignalering.Domain.Signals;

/// <summary>One fault at one place of a message.</summary>
/// <param name="Field">The field; null for a fault of the message's own shape.</param>
/// <param name="Pointer">Its JSON pointer.</param>
/// <param name="Fault">What is wrong.</param>
internal readonly record struct Finding(SignalField? Field, string Pointer, FieldFault Fault)
{
    /// <summary>Whether a crisis stands without the field (IN-13); a message of the wrong shape never does.</summary>
    public bool IsDiscardable => Field switch
    {
        null => Fault is FieldFault.UnknownField or FieldFault.Twice || (Fault == FieldFault.NotAnObject && Pointer.Length > 0),
        { Presence: FieldPresence.Required } => false,
        { Presence: FieldPresence.Either } => Fault != FieldFault.Missing,
        _ => true,
    };

    /// <summary>Whether it is the mere absence of a field that a crisis may lack: nothing to report.</summary>
    public bool IsAllowedAbsence => Fault == FieldFault.Missing && Field?.Presence == FieldPresence.RequiredUnlessCrisis;
}
