using Vroegsignalering.Domain.Covenants;

namespace Vroegsignalering.Domain.Signals;

/// <summary>The errors whose texts follow from their pointer and code, so that these two are enough to keep.</summary>
public static class FieldErrors
{
    /// <summary>Every such error of a field, of an object of the message, and of the gate.</summary>
    public static IEnumerable<FieldError> All() => [.. OfFields(), .. OfShapes(), .. OfGate()];

    /// <summary>The error of a field that does not exist, at this place of the object or the row, from 1.</summary>
    public static FieldError Unknown(string pointer, int place) => FieldFaults.Describe(new Finding(null, pointer, FieldFault.UnknownField, place));

    private static IEnumerable<FieldError> OfFields() =>
        from field in SignalSchema.All
        from fault in Enum.GetValues<FieldFault>()
        select FieldFaults.Describe(new Finding(field, field.Pointer, fault));

    private static IEnumerable<FieldError> OfShapes() =>
        from name in SignalSchema.Groups.Keys
        from fault in new[] { FieldFault.NotAnObject, FieldFault.ColumnCount, FieldFault.Twice }
        select FieldFaults.Describe(new Finding(null, name.Length == 0 ? "" : "/" + name, fault));

    private static IEnumerable<FieldError> OfGate() =>
        from field in SignalSchema.All
        from code in Enum.GetValues<RefusalCode>()
        select GateObjection.Of(code, field).Error;
}
