using System.Globalization;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Fhir.R4;

namespace Vroegsignalering.Fhir.Mapping;

/// <summary>The project's own names in FHIR, and the small pieces that every mapping is made of.</summary>
internal static class Own
{
    public const string Root = "https://vroegsignalering.example/fhir";

    public const string Progress = "taak-voortgang";

    public const string Kinds = "taak-soort";

    public const string HomeVisit = "huisbezoek";

    public const string StatusReasons = "taak-reden";

    public const string Outputs = "taak-uitvoer";

    public const string Results = "eindresultaat";

    public const string TaskNumbers = "toewijzing";

    public const string CaseNumbers = "casus";

    public static Meta Restricted(string? profile = null) => new()
    {
        Profile = profile is null ? null : [$"{Root}/StructureDefinition/{profile}"],
        Security = [new Coding { System = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", Code = "R", Display = "restricted" }],
    };

    public static CodeableConcept Concept(string system, string code, string? display = null) => new() { Coding = [Coding(system, code, display)] };

    public static Coding Coding(string system, string code, string? display = null) =>
        new() { System = SystemOf(system), Code = code, Display = display };

    public static Identifier Identifier(string system, string value) => new() { System = NamingSystemOf(system), Value = value };

    public static string SystemOf(string codes) => $"{Root}/CodeSystem/{codes}";

    public static string NamingSystemOf(string numbers) => $"{Root}/NamingSystem/{numbers}";

    public static Reference Reference(string type, string id, string? display = null) =>
        new() { ReferenceValue = $"{type}/{id}", Type = type, Display = display };

    /// <summary>Dutch civil time with its offset, to the millisecond.</summary>
    public static string Instant(DateTimeOffset instant) =>
        DutchTime.ToDutch(instant).ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture);

    /// <summary>The moment of a change, as exact as it is kept: no two are the same.</summary>
    public static string Moment(DateTimeOffset instant) =>
        DutchTime.ToDutch(instant).ToString("yyyy-MM-dd'T'HH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
