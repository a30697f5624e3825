using System.Text.Json.Serialization;

namespace Vroegsignalering.Gateway.Review.Api;

/// <summary>Whom to speak to for a candidate who is or looks a minor.</summary>
internal sealed class ContactAnswer(DeskView view)
{
    [JsonPropertyName("kandidaat")]
    public int Candidate => view.Minor!.Number;

    [JsonPropertyName("volwassenen")]
    public IReadOnlyList<Adult> Adults => [.. view.Adults.Select(adult => new Adult(adult.Person.Value, adult.Name, adult.PartTime))];

    [JsonPropertyName("nietGetoond")]
    public int Withheld => view.WithheldAdults;

    internal sealed record Adult(
        [property: JsonPropertyName("persoon")] Guid Person,
        [property: JsonPropertyName("naam")] string Name,
        [property: JsonPropertyName("deels")] bool PartTime);
}
