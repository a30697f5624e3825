namespace Vroegsignalering.Domain.Signals;

/// <summary>Code and Dutch explanation of each <see cref="FieldFault"/>; none repeats what was sent (LO-04).</summary>
internal static class FieldFaults
{
    private const string SchemaHint = "Zie /v1/openapi.json voor de velden van een signaal.";

    public static FieldError Describe(Finding finding)
    {
        var (code, detail) = TextOf(finding.Fault);
        return new FieldError(finding.Pointer, code, detail, finding.Field?.Hint ?? SchemaHint);
    }

    private static (string Code, string Detail) TextOf(FieldFault fault) => fault switch
    {
        FieldFault.NotAnObject => ("geen-object", "Hier hoort een JSON-object te staan."),
        FieldFault.ColumnCount => ("kolommen", "De regel heeft een ander aantal kolommen dan de kop."),
        FieldFault.UnknownField => ("onbekend-veld", "Dit bericht bevat een veld dat niet bestaat."),
        FieldFault.Twice => ("dubbel", "Het veld komt meer dan eens voor."),
        FieldFault.Missing => ("verplicht", "Het veld is verplicht en ontbreekt."),
        FieldFault.WrongForm => ("vorm", "De waarde heeft niet het verwachte type."),
        FieldFault.TooLong => ("te-lang", "De waarde is te lang."),
        FieldFault.Characters => ("tekens", "De waarde bevat tekens die niet zijn toegestaan."),
        FieldFault.NotInList => ("code", "De waarde is geen bekende code."),
        FieldFault.OutOfRange => ("bereik", "Het getal ligt buiten de grenzen."),
        FieldFault.Impossible => ("onmogelijk", "De waarde bestaat niet of is anders geschreven dan afgesproken."),
        FieldFault.TooEarly => ("te-vroeg", "De datum ligt vóór 1900."),
        FieldFault.TooLate => ("te-laat", "De datum ligt te ver in de toekomst."),
        FieldFault.AfterSending => ("na-signaaldatum", "De datum ligt na de signaaldatum."),
        FieldFault.ReplacesItself => ("vervangt-zichzelf", "Een signaal kan zichzelf niet vervangen."),
    };
}
