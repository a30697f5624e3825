using Vroegsignalering.Domain.Values;
using Vroegsignalering.Fhir.R4;

namespace Vroegsignalering.Fhir.Mapping;

/// <summary>Municipality and teams as FHIR's Organization.</summary>
public static class OrganizationMapping
{
    private const string MunicipalityPrefix = "gemeente-";

    /// <summary>The municipality.</summary>
    public static Organization ToFhir(Gemeentecode tenant, string name) => new()
    {
        Id = IdOf(tenant),
        Identifier = [Own.Identifier("gemeentecode", tenant.ToString())],
        Active = true,
        Type = [Kind("govt", "Government")],
        Name = name,
    };

    /// <summary>A team, as part of its municipality.</summary>
    public static Organization ToFhir(TeamId team, string name, Reference municipality) => new()
    {
        Id = team.Value,
        Identifier = [Own.Identifier("wijkteam", team.Value)],
        Active = true,
        Type = [Kind("team", "Organizational team")],
        Name = name,
        PartOf = municipality,
    };

    /// <summary>The id under which the municipality is read.</summary>
    public static string IdOf(Gemeentecode tenant) => MunicipalityPrefix + tenant;

    /// <summary>The reference to the municipality.</summary>
    public static Reference ReferenceTo(Gemeentecode tenant, string name) => Own.Reference("Organization", IdOf(tenant), name);

    /// <summary>The reference to a team; by its number when it can no longer be read.</summary>
    public static Reference ReferenceTo(TeamId team, string? name) => name is null
        ? new Reference { Type = "Organization", Identifier = Own.Identifier("wijkteam", team.Value) }
        : Own.Reference("Organization", team.Value, name);

    private static CodeableConcept Kind(string code, string display) =>
        new() { Coding = [new Coding { System = "http://terminology.hl7.org/CodeSystem/organization-type", Code = code, Display = display }] };
}
