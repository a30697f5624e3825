namespace Vroegsignalering.Domain.Signals;

/// <summary>What can be wrong with the form of a message (IN-12); the texts are in <see cref="FieldFaults"/>.</summary>
internal enum FieldFault
{
    NotAnObject,
    ColumnCount,
    UnknownField,
    Twice,
    Missing,
    WrongForm,
    Encoding,
    TooLong,
    Characters,
    NotInList,
    OutOfRange,
    Impossible,
    TooEarly,
    TooLate,
    AfterSending,
    ReplacesItself,
    CountsAsCrisis,
    UnclearCell,
    UnclearUnit,
    Doubtful,
    UncertainCrisis,
}
