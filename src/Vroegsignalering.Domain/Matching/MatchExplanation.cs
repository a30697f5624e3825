using System.Text;
using System.Text.Json;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching;

/// <summary>Why one candidate got its total: what a decision keeps and a reviewer and a resident can read (MA-04).</summary>
/// <remarks>
/// Holds no value of signal or register: level names, numbers and the person's id. The register sequence number is the decision's.
/// </remarks>
/// <param name="Person">The candidate.</param>
/// <param name="Levels">One line per comparison.</param>
/// <param name="Total">Sum of the weights and rarities, in bits.</param>
/// <param name="Lead">Bits ahead of the best other candidate, negative when behind; null when there is no other.</param>
public sealed record MatchExplanation(PersonId Person, IReadOnlyList<ExplainedLevel> Levels, double Total, double? Lead)
{
    /// <summary>The version of the rules, with thresholds and margin.</summary>
    public required MatchingRules Rules { get; init; }

    /// <summary>The household in which the person now lives; null when the register knows none. Not part of the JSON.</summary>
    public HouseholdId? Household { get; init; }

    /// <summary>The explanation as compact JSON, members in fixed order.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream(512);
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("person", Person.Value);
            json.WriteString("rules", Rules.Version);
            WriteLevels(json);
            json.WriteNumber("total", Total);
            WriteLead(json);
            json.WriteNumber("matchFrom", Rules.MatchFrom);
            json.WriteNumber("reviewFrom", Rules.ReviewFrom);
            json.WriteNumber("margin", Rules.Margin);
            if (double.IsFinite(Rules.PersonFrom)) json.WriteNumber("personFrom", Rules.PersonFrom);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private void WriteLevels(Utf8JsonWriter json)
    {
        json.WriteStartArray("levels");
        foreach (var line in Levels)
        {
            json.WriteStartObject();
            json.WriteString("comparison", line.Row.Comparison.ToString());
            json.WriteString("level", line.Row.Level.ToString());
            json.WriteNumber("weight", line.Row.Weight);
            if (line.Rarity != 0)
            {
                json.WriteNumber("rarity", line.Rarity);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteLead(Utf8JsonWriter json)
    {
        if (Lead is { } lead)
        {
            json.WriteNumber("lead", lead);
        }
        else
        {
            json.WriteNull("lead");
        }
    }
}
