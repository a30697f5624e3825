using Vroegsignalering.Fhir.R4;
using Vroegsignalering.Fhir.Searching;

namespace Vroegsignalering.Fhir.Mapping;

/// <summary>What the facade can do, as FHIR's CapabilityStatement: no more than what stands.</summary>
public static class Capabilities
{
    /// <summary>The statement of the facade at the address.</summary>
    public static CapabilityStatement At(string root, string version) => new()
    {
        Id = "vs-gateway",
        Url = $"{Own.Root}/CapabilityStatement/vs-gateway",
        Version = version,
        Name = "VroegsignaleringGateway",
        Status = "draft",
        Date = "2026-12-01",
        Kind = "instance",
        Software = new CapabilityStatementSoftware { Name = "vroegsignalering-gateway", Version = version },
        Implementation = new CapabilityStatementImplementation { Description = "Taken van vroegsignalering voor wijkteams", Url = root },
        FhirVersion = "4.0.1",
        Format = ["application/fhir+json", "json"],
        PatchFormat = ["application/json-patch+json"],
        Rest =
        [
            new CapabilityStatementRest
            {
                Mode = "server",
                Documentation = "Geen XML, geen historie, geen batch. Notities en uitvoeringsperiode worden niet bewaard.",
                Security = Security(),
                Resource = [Tasks(), ReadOnly("Location"), ReadOnly("Group"), ReadOnly("Organization")],
            },
        ],
    };

    private static CapabilityStatementRestSecurity Security() => new()
    {
        Cors = false,
        Service =
        [
            new CodeableConcept
            {
                Coding = [new Coding { System = "http://terminology.hl7.org/CodeSystem/restful-security-service", Code = "OAuth", Display = "OAuth" }],
            },
        ],
        Description = "OAuth 2.0, client_credentials op /oauth/token; scopes system/Task.rs en system/Task.u.",
    };

    private static CapabilityStatementRestResource Tasks() => new()
    {
        Type = "Task",
        SupportedProfile = [$"{Own.Root}/StructureDefinition/vs-outreach-task"],
        Interaction = [Can("read"), Can("patch"), Can("search-type")],
        Versioning = "versioned",
        UpdateCreate = false,
        SearchParam = [.. TaskParameter.All.Select(Search)],
        Documentation = $"Sorteren op {string.Join(", ", TaskSort.Names)}; _count tot {TaskSearch.MostPerPage}; blader met de link 'next'; "
            + "_summary=count; _total, altijd precies. "
            + "Wie wijzigingen volgt, vraagt _lastUpdated=ge met het laatst geziene meta.lastUpdated, gesorteerd op _lastUpdated, en mist niets. "
            + "Wat R4 verder aan zoekparameters kent wordt geweigerd (400), ook met een toevoeging achter de naam of zonder waarde.",
    };

    private static CapabilityStatementRestResource ReadOnly(string type) => new() { Type = type, Interaction = [Can("read")], Versioning = "no-version" };

    private static CapabilityStatementRestResourceInteraction Can(string code) => new() { Code = code };

    private static CapabilityStatementRestResourceSearchParam Search(TaskParameter parameter) => new()
    {
        Name = parameter.Name,
        Type = parameter.Type,
        Definition = parameter.Definition,
        Documentation = parameter.IsByPostOnly ? "Alleen als formulier, met POST naar Task/_search." : null,
    };
}
