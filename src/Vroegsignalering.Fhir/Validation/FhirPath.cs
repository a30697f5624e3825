using System.Globalization;

namespace Vroegsignalering.Fhir.Validation;

/// <summary>Where in a document we are; the text is made only for an issue.</summary>
internal sealed class FhirPath(FhirPath? parent, string name, int? index = null)
{
    public FhirPath Child(string element) => new(this, element);

    public FhirPath Item(int place) => new(parent, name, place);

    public override string ToString() =>
        (parent is null ? name : $"{parent}.{name}")
        + (index is { } place ? string.Create(CultureInfo.InvariantCulture, $"[{place}]") : string.Empty);
}
