using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Covenants;

/// <summary>One thing that stands in the way of a signal, with the field to blame.</summary>
internal sealed record GateObjection(RefusalCode Code, FieldError Error)
{
    public static GateObjection Of(RefusalCode code, SignalField field)
    {
        var text = RefusalTexts.Of(code);
        return new GateObjection(code, new FieldError(field.Pointer, text.Code, text.Detail, text.Hint));
    }
}
