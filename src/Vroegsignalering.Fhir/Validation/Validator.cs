using System.Text.Json;

namespace Vroegsignalering.Fhir.Validation;

/// <summary>Walks a document along the table. Everything that binding would let through or throw on is found here.</summary>
internal sealed class Validator(Findings findings)
{
    private readonly PropertyReader _reader = new(findings);

    private HashSet<string> _containedIds = [];

    /// <summary>A whole document: its first word in every expression is the name of its type.</summary>
    public void Document(JsonElement document)
    {
        var name = Definitions.Find(document.Text("resourceType") ?? "")?.Name ?? "Resource";
        Resource(document, new FhirPath(null, name), isContained: false);
    }

    /// <summary>One value of an element, as if it stood in a document at that place.</summary>
    public void Value(JsonElement value, ElementRule rule, FhirPath path)
    {
        if (value.ValueKind == JsonValueKind.Null)
            findings.Add(path, "structure", "null bestaat niet in FHIR; laat het element weg.");
        else if (rule.Type == "Resource")
            Resource(value, path, rule.Name == "contained");
        else if (Definitions.Find(rule.Type) is { } type)
            Object(value, type, path);
        else
            Primitive(value, rule, path);
    }

    private void Resource(JsonElement value, FhirPath path, bool isContained)
    {
        if (value.ValueKind != JsonValueKind.Object || value.Text("resourceType") is not { } name)
        {
            findings.Add(path, "structure", "Een resource is een object met resourceType als tekst; voeg het toe.");
        }
        else if (Definitions.Find(name) is not { IsResource: true } type)
        {
            findings.Add(path, "not-supported", "Deze soort resource wordt niet ondersteund; /metadata noemt de soorten.");
        }
        else if (isContained)
        {
            Contained(value, type, path);
        }
        else
        {
            // Every resource in a Bundle is the root of its own local references.
            var outer = _containedIds;
            _containedIds = [.. value.Items("contained").Select(c => c.Text("id")).OfType<string>()];
            Object(value, type, path);
            _containedIds = outer;
        }
    }

    private void Contained(JsonElement value, TypeRule type, FhirPath path)
    {
        var meta = value.Member("meta");
        if (value.Has("contained") || meta?.Has("versionId") is true || meta?.Has("lastUpdated") is true || meta?.Has("security") is true)
        {
            findings.Add(path, "invariant",
                "dom-2, dom-4, dom-5: een ingesloten resource heeft zelf geen contained, versie of beveiligingslabel; laat die weg.");
        }

        Object(value, type, path);
    }

    private void Object(JsonElement value, TypeRule type, FhirPath path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            findings.Add(path, "structure", "Hier hoort één object; geen tekst, getal of lijst.");
            return;
        }

        var members = _reader.Read(value, type, path);
        foreach (var member in members.All)
        {
            Element(member, path.Child(member.Rule.Name));
        }

        Presence(members, type, path);
        Invariants.Check(type.Name, value, path, findings);
        if (type.Name == "Reference" && value.Text("reference") is ['#', _, ..] local && !_containedIds.Contains(local[1..]))
        {
            findings.Add(path, "invariant", "ref-1: een verwijzing met # wijst naar een ingesloten resource; voeg die toe aan contained.");
        }
    }

    private void Presence(Members members, TypeRule type, FhirPath path)
    {
        if (!type.IsResource && members.All.All(m => m.Rule.Name == "id"))
        {
            findings.Add(path, "structure", "ele-1: een element heeft inhoud; vul het of laat het weg.");
        }

        foreach (var missing in type.Required.Where(r => members.Find(r) is null))
        {
            findings.Add(path.Child(missing.Name), "required", "Dit element is verplicht; voeg het toe.");
        }

        foreach (var choice in type.Choices)
        {
            var count = members.All.Count(m => m.Rule.Choice == choice.Choice);
            if (count > 1)
                findings.Add(path.Child(choice.Choice!), "structure", "Van dit element mag één vorm voorkomen; laat de andere weg.");
            else if (count < choice.Min)
                findings.Add(path.Child(choice.Choice!), "required", "Een van de vormen van dit element is verplicht; voeg er een toe.");
        }
    }

    private void Element(Members.Member member, FhirPath path)
    {
        if (member.Rule.Many)
        {
            List(member, path);
            return;
        }

        if (member.Value is { } value)
            Value(value, member.Rule, path);
        if (member.Shadow is { } shadow)
            Shadow(shadow, member.Value is not null, path);
    }

    private void List(Members.Member member, FhirPath path)
    {
        if (!IsList(member.Value, path) || !IsList(member.Shadow, path))
        {
            return;
        }

        var values = member.Value?.EnumerateArray().ToArray() ?? [];
        var shadows = member.Shadow?.EnumerateArray().ToArray() ?? [];
        if (member.Value is not null && member.Shadow is not null && values.Length != shadows.Length)
        {
            findings.Add(path, "structure", "De lijst en zijn lijst met _ zijn even lang; vul aan met null.");
            return;
        }

        for (var i = 0; i < Math.Max(values.Length, shadows.Length); i++)
        {
            JsonElement? shadow = i < shadows.Length && shadows[i].ValueKind != JsonValueKind.Null ? shadows[i] : null;
            var hasValue = i < values.Length && values[i].ValueKind != JsonValueKind.Null;
            if (hasValue || shadow is null)
                Value(i < values.Length ? values[i] : shadows[i], member.Rule, path.Item(i));
            if (shadow is { } extended)
                Shadow(extended, hasValue, path.Item(i));
        }
    }

    private bool IsList(JsonElement? list, FhirPath path)
    {
        var isList = list is null or { ValueKind: JsonValueKind.Array } && list?.GetArrayLength() != 0;
        if (!isList)
        {
            findings.Add(path, "structure", "Hier hoort een lijst met inhoud; gebruik [ ] of laat het element weg.");
        }

        return isList;
    }

    private void Shadow(JsonElement shadow, bool hasValue, FhirPath path)
    {
        // Beside a value an id is content enough.
        if (hasValue && shadow.ValueKind == JsonValueKind.Object && shadow.GetPropertyCount() == 1 && shadow.Member("id") is { } id)
            Value(id, Definitions.Of("Element").Find("id")!, path.Child("id"));
        else
            Object(shadow, Definitions.Of("Element"), path);
    }

    private void Primitive(JsonElement value, ElementRule rule, FhirPath path)
    {
        if (!PrimitiveForm.Fits(rule.Type, value))
            findings.Add(path, "value", $"De waarde heeft niet de vorm van een {rule.Type}; herstel haar volgens FHIR R4.");
        else if (rule.Codes is { } list && !Definitions.Lists(list, JsonText.Read(value)!))
            findings.Add(path, "code-invalid", $"De code staat niet in de lijst {list}; gebruik een code uit die lijst.");
    }
}
