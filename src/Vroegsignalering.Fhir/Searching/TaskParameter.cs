using Vroegsignalering.Fhir.Mapping;

namespace Vroegsignalering.Fhir.Searching;

/// <summary>A parameter by which tasks are found, as the CapabilityStatement lists it.</summary>
/// <param name="Name">As it stands in a search.</param>
/// <param name="Type">Its type in FHIR.</param>
/// <param name="Definition">The canonical address of its definition.</param>
/// <param name="Form">What a value looks like, in Dutch.</param>
public sealed record TaskParameter(string Name, string Type, string Definition, string Form)
{
    private const string Dates = "een datum of tijdstip, zo nodig met ge, gt, le, lt of eq ervoor";

    /// <summary>Whether it points at one household: then it is asked by POST. In the links of the answer stand numbers of ours only, never a person (LO-04).</summary>
    public bool IsByPostOnly { get; private init; }

    /// <summary>All that are followed.</summary>
    public static IReadOnlyList<TaskParameter> All { get; } =
    [
        OfR4("Resource", "_id", "token", "een lijst van ids"),
        OfR4("Resource", "_lastUpdated", "date", Dates),
        OfR4("Task", "authored-on", "date", Dates),
        OfR4("Task", "business-status", "token", "een lijst van codes uit taak-voortgang"),
        OfR4("Task", "code", "token", "een lijst van codes uit taak-soort"),
        new("due-date", "date", $"{Own.Root}/SearchParameter/Task-due-date", "een datum, zo nodig met ge, gt, le, lt of eq ervoor"),
        OfR4("Task", "group-identifier", "token", "een lijst van nummers van zaken, als casus|id") with { IsByPostOnly = true },
        OfR4("Task", "identifier", "token", "een lijst van nummers van taken, als toewijzing|id") with { IsByPostOnly = true },
        OfR4("Task", "modified", "date", Dates),
        OfR4("Task", "owner", "reference", "Organization/id, of een lijst daarvan"),
        OfR4("Task", "priority", "token", "een lijst van prioriteiten"),
        OfR4("Task", "status", "token", "een lijst van statussen"),
        OfR4("Task", "subject", "reference", "Group/id of Location/id, of een lijst daarvan") with { IsByPostOnly = true },
    ];

    private static TaskParameter OfR4(string @base, string name, string type, string form) =>
        new(name, type, $"http://hl7.org/fhir/SearchParameter/{@base}-{name.TrimStart('_')}", form);
}
