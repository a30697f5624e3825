using System.Text.Json.Serialization;

namespace Vroegsignalering.Gateway.Review.Api;

/// <summary>A candidate, field by field.</summary>
internal sealed class CandidateAnswer(DeskCandidate candidate, IReadOnlyList<DeskField> fields, int place)
{
    [JsonPropertyName("nummer")]
    public int Number => candidate.Number;

    [JsonPropertyName("persoon")]
    public Guid Person => candidate.Person.Value;

    [JsonPropertyName("inRegister")]
    public bool IsKnown => candidate.IsKnown;

    [JsonPropertyName("velden")]
    public IReadOnlyList<FieldAnswer> Fields => [.. fields.Select(shown => FieldAnswer.Of(shown, shown.Cells[place]))];

    [JsonPropertyName("totaal")]
    public double Total => candidate.Stored.Total;

    [JsonPropertyName("voorsprong")]
    public double? Lead => candidate.Stored.Lead;

    [JsonPropertyName("koppelenVanaf")]
    public double MatchFrom => candidate.Stored.MatchFrom;

    [JsonPropertyName("marge")]
    public double Margin => candidate.Stored.Margin;

    [JsonPropertyName("bijzonderheden")]
    public IReadOnlyList<string> Notes => candidate.Notes;
}
