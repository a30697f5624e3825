namespace Vroegsignalering.Domain.Signals;

/// <summary>Code and Dutch explanation of each <see cref="FieldFault"/>; none repeats what was sent (LO-04).</summary>
internal static class FieldFaults
{
    private const string SchemaHint = "Zie /v1/openapi.json voor de velden van een signaal.";
    private const string EncodingHint = "Stuur alles in UTF-8.";

    public static FieldError Describe(Finding finding)
    {
        var (code, detail) = TextOf(finding);
        var hint = finding.Fault == FieldFault.Encoding ? EncodingHint : finding.Field?.Hint ?? SchemaHint;
        return new FieldError(finding.Pointer, code, detail, hint);
    }

    private static (string Code, string Detail) TextOf(Finding finding) => finding.Fault switch
    {
        FieldFault.NotAnObject => ("geen-object", "Hier hoort een JSON-object te staan."),
        FieldFault.ColumnCount => ("kolommen", "De regel heeft een ander aantal kolommen dan de kop."),
        FieldFault.UnknownField => ("onbekend-veld", $"Het veld op plaats {finding.Place} bestaat hier niet."),
        FieldFault.Twice => ("dubbel", "Het veld komt meer dan eens voor."),
        FieldFault.Missing => ("verplicht", "Het veld is verplicht en ontbreekt."),
        FieldFault.WrongForm => ("vorm", "De waarde heeft niet de afgesproken vorm."),
        FieldFault.Encoding => ("tekenset", "De waarde is geen geldige UTF-8."),
        FieldFault.TooLong => ("te-lang", "De waarde is te lang."),
        FieldFault.Characters => ("tekens", "De waarde bevat tekens die niet zijn toegestaan."),
        FieldFault.NotInList => ("code", "De waarde is geen bekende code."),
        FieldFault.OutOfRange => ("bereik", "Het getal ligt buiten de grenzen."),
        FieldFault.Impossible => ("onmogelijk", "De waarde bestaat niet of is anders geschreven dan afgesproken."),
        FieldFault.TooEarly => ("te-vroeg", "De datum ligt vóór 1900."),
        FieldFault.TooLate => ("te-laat", "De datum ligt te ver in de toekomst."),
        FieldFault.AfterSending => ("na-signaaldatum", "De datum ligt na de signaaldatum."),
        FieldFault.ReplacesItself => ("vervangt-zichzelf", "Een signaal kan zichzelf niet vervangen."),
        FieldFault.UnclearUnit => ("eenheid-onzeker", "Andere bedragen in dit bestand zijn euro's met een komma: of dit euro's of centen zijn, is niet zeker."),
        FieldFault.CountsAsCrisis or FieldFault.UnclearCell => ("telt-als-crisis", "De waarde is niet geschreven als afgesproken; het signaal telt als crisis."),
        FieldFault.Doubtful or FieldFault.UncertainCrisis => ("onzeker", "De regel is niet heel: wat in dit veld hoort, is niet zeker."),
    };
}
