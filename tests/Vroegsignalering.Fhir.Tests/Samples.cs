using System.Text;
using Vroegsignalering.Fhir.Codec;
using Vroegsignalering.Fhir.R4;

namespace Vroegsignalering.Fhir.Tests;

/// <summary>Documents as the gateway would write them, about nobody.</summary>
internal static class Samples
{
    private const string Own = "https://vroegsignalering.example/fhir";

    public static FhirTask CrisisTask { get; } = new()
    {
        Id = "taak-1",
        Meta = new Meta
        {
            VersionId = "1",
            LastUpdated = "2026-11-16T09:12:31+01:00",
            Profile = [$"{Own}/StructureDefinition/vs-outreach-task"],
            Security = [Coding("http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "R", "restricted")],
        },
        Language = "nl-NL",
        Identifier = [new Identifier { System = $"{Own}/NamingSystem/toewijzing", Value = "tw-1" }],
        GroupIdentifier = new Identifier { System = $"{Own}/NamingSystem/casus", Value = "casus-1" },
        Status = "requested",
        BusinessStatus = Concept("taak-voortgang", "aangeboden", "Aangeboden aan het wijkteam"),
        Intent = "order",
        Priority = "urgent",
        Code = Concept("taak-soort", "huisbezoek", "Huisbezoek"),
        For = new Reference { ReferenceValue = "Group/huishouden-1", Type = "Group" },
        AuthoredOn = "2026-11-16T09:12:31+01:00",
        LastModified = "2026-11-16T09:12:31+01:00",
        Requester = new Reference { ReferenceValue = "Organization/gemeente-0599", Type = "Organization" },
        Owner = new Reference { ReferenceValue = "Organization/wijkteam-noord", Type = "Organization", Display = "Wijkteam Noord – één loket" },
        ReasonCode = Concept("aanleiding", "dreigende-afsluiting", "Dreigende afsluiting van gas, water, licht of warmte"),
        Restriction = new TaskRestriction { Period = new Period { Start = "2026-11-16T09:12:31+01:00", End = "2026-11-19T23:59:59+01:00" } },
    };

    public static CodeableConcept Concept(string system, string code, string display) =>
        new() { Coding = [Coding($"{Own}/CodeSystem/{system}", code, display)] };

    /// <summary>JSON in which single quotes stand for double ones, so that a row of a table can be read.</summary>
    public static byte[] Json(string quoted) => Encoding.UTF8.GetBytes(quoted.Replace('\'', '"'));

    public static IReadOnlyList<FhirIssue> Issues(string quoted) => FhirJson.Parse(Json(quoted)).Match(_ => [], issues => issues);

    private static Coding Coding(string system, string code, string display) => new() { System = system, Code = code, Display = display };
}
