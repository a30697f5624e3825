using Vroegsignalering.Domain.Values;
using Vroegsignalering.Fhir.R4;

namespace Vroegsignalering.Fhir.Mapping;

/// <summary>Where a task leads and to whom: the address as FHIR's Location, the household as its Group.</summary>
public static class PlaceMapping
{
    /// <summary>The address of the task, under the task's own id: an address never stands in a URL.</summary>
    public static Location ToLocation(TaskId task, Domain.Values.Address address, Reference municipality) => new()
    {
        Id = task.ToString(),
        Meta = Own.Restricted(),
        Status = "active",
        Mode = "instance",
        Address = ToFhir(address),
        PhysicalType = new CodeableConcept
        {
            Coding = [new Coding { System = "http://terminology.hl7.org/CodeSystem/location-physical-type", Code = "ho", Display = "House" }],
        },
        ManagingOrganization = municipality,
    };

    /// <summary>The household under the names its contracts are in; who else belongs to it is not told.</summary>
    public static Group ToGroup(HouseholdId household, IReadOnlyList<string> names, Reference municipality) => new()
    {
        Id = household.ToString(),
        Meta = Own.Restricted(),
        Identifier = [Own.Identifier("huishouden", household.ToString())],
        Active = true,
        Type = "person",
        Actual = true,
        Code = Own.Concept("groep-soort", "huishouden", "Huishouden"),
        Name = names.Count == 0 ? null : string.Join(" / ", names),
        ManagingEntity = municipality,
    };

    private static R4.Address ToFhir(Domain.Values.Address address) => new()
    {
        Use = "home",
        Type = "physical",
        Line = [$"{address.Street ?? "Huisnummer"} {address.HouseNumber}{Suffix(address)}"],
        City = address.Town,
        PostalCode = $"{address.Postcode.ToString()[..4]} {address.Postcode.ToString()[4..]}",
        Country = "NL",
    };

    private static string Suffix(Domain.Values.Address address) =>
        string.Concat(new[] { address.HouseLetter, address.Addition }.Where(part => !string.IsNullOrEmpty(part)).Select(part => $" {part}"));
}
