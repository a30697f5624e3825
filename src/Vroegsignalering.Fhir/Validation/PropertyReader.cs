using System.Globalization;
using System.Text.Json;

namespace Vroegsignalering.Fhir.Validation;

/// <summary>Sorts the properties of an object by the rows of its type; a name is never repeated, it may be anyone's.</summary>
internal sealed class PropertyReader(Findings findings)
{
    public Members Read(JsonElement owner, TypeRule type, FhirPath path)
    {
        var members = new Members();
        var place = 0;
        var kinds = 0;
        foreach (var property in owner.EnumerateObject())
        {
            place++;
            var name = JsonText.Name(property);
            if (type.IsResource && name == "resourceType")
            {
                kinds++;
            }
            else if (RuleOf(type, name) is not { } rule)
            {
                findings.Add(path, "structure", string.Create(
                    CultureInfo.InvariantCulture, $"Eigenschap nummer {place} bestaat hier niet in FHIR R4; laat haar weg."));
            }
            else if (!members.TryAdd(rule, property.Value, name![0] == '_'))
            {
                findings.Add(path.Child(rule.Name), "structure", "Dit element komt tweemaal voor; laat er één weg.");
            }
        }

        if (kinds > 1)
        {
            findings.Add(path.Child("resourceType"), "structure", "Dit element komt tweemaal voor; laat er één weg.");
        }

        return members;
    }

    /// <summary>Only a primitive has a shadow, and the attributes of XML (<c>id</c>, <c>url</c>) have none.</summary>
    private static ElementRule? RuleOf(TypeRule type, string? name)
    {
        if (name is not ['_', ..])
        {
            return name is null ? null : type.Find(name);
        }

        var rule = type.Find(name[1..]);
        var isAttribute = rule is { Name: "id" } || (rule is { Name: "url" } && type.Name == "Extension");
        return rule is null || isAttribute || rule.Type == "Resource" || Definitions.Find(rule.Type) is not null ? null : rule;
    }
}
