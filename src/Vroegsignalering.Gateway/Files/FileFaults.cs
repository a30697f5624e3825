using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Files;

/// <summary>Why a file cannot be read as rows, each cause by its name with what to do about it; no text repeats what is in it.</summary>
internal static class FileFaults
{
    private const string SaveAs = "Open het bestand in Excel en kies bij Opslaan als: CSV UTF-8 (door lijstscheidingsteken gescheiden).";

    public static FieldError Packed { get; } = Fault(
        "ingepakt", "Dit is een ingepakt bestand (gzip).", "Pak het uit en stuur de CSV die erin zit.");

    public static FieldError Pdf { get; } = Fault(
        "pdf", "Dit is een PDF.",
        "Een PDF is niet als rijen te lezen; haal de gegevens als CSV UTF-8 uit het pakket waar zij vandaan komen.");

    public static FieldError NoText { get; } = Fault("geen-tekst", "Dit is geen tekstbestand: er staan nulbytes in.", SaveAs);

    public static FieldError LineBreaks { get; } = Fault(
        "regeleinde", "De regels eindigen op een regeleinde dat alleen oude Macs gebruiken.", SaveAs);

    public static FieldError TooManyColumns { get; } = Fault(
        "te-veel-kolommen", $"De kop heeft meer dan {DelimitedHead.MostColumns} kolommen.",
        "Houd alleen de kolommen over die gelezen worden.");

    public static FieldError Json16 { get; } = Fault(
        "tekenset", "Dit bestand is in UTF-16.", "JSON hoort in UTF-8; sla het bestand zo op.");

    public static FieldError Workbook(string kind) => Fault("excel-werkmap", $"Dit is een Excel-werkmap ({kind}).", SaveAs);

    public static FieldError HeadFurtherOn(int row) => Fault(
        "kop-niet-bovenaan", $"De kolomnamen staan op rij {row}, onder rijen met gegevens.",
        "Kolomnamen horen op rij 1: zet die rij bovenaan.");

    /// <summary>The fault as a text for the terminal.</summary>
    public static string ToText(this FieldError fault) => $"{fault.Detail} {fault.Hint}";

    private static FieldError Fault(string code, string detail, string hint) => new("", code, detail, hint);
}
