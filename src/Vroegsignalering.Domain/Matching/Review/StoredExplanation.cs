using System.Text.Json;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching.Review;

/// <summary>The explanation of a decision as it is kept, read again for the reviewer (MA-04).</summary>
/// <param name="Reasons">Why a human decides; names of <see cref="ReviewReason"/> or <see cref="NoneReason"/>.</param>
/// <param name="Ranked">The candidates, best first; empty when nobody was found.</param>
public sealed record StoredExplanation(IReadOnlyList<string> Reasons, IReadOnlyList<StoredCandidate> Ranked)
{
    /// <summary>The explanation of a match left to a human, as compact JSON.</summary>
    public static string Write(IEnumerable<string> reasons, IEnumerable<MatchExplanation> ranked) =>
        $$"""{"reasons":[{{string.Join(',', reasons.Select(reason => $"\"{reason}\""))}}],"ranked":[{{string.Join(',', ranked.Select(candidate => candidate.ToJson()))}}]}""";

    /// <summary>Reads what a decision keeps, whatever its outcome: a match tells of one candidate and no reason.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static StoredExplanation Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (root.TryGetProperty("ranked", out var ranked)) return new(Names(root.GetProperty("reasons")), [.. ranked.EnumerateArray().Select(Candidate)]);
        if (root.TryGetProperty("reason", out var reason))
        {
            return new([reason.GetString()!], root.TryGetProperty("found", out var found) && found.ValueKind == JsonValueKind.Object ? [Candidate(found)] : []);
        }

        return root.TryGetProperty("person", out _) ? new([], [Candidate(root)]) : new([], []);
    }

    private static IReadOnlyList<string> Names(JsonElement names) => [.. names.EnumerateArray().Select(name => name.GetString()!)];

    private static StoredCandidate Candidate(JsonElement candidate) => new(
        new PersonId(candidate.GetProperty("person").GetGuid()),
        [.. candidate.GetProperty("levels").EnumerateArray().Select(Level)],
        candidate.GetProperty("total").GetDouble(),
        candidate.GetProperty("lead") is { ValueKind: JsonValueKind.Number } lead ? lead.GetDouble() : null)
    {
        MatchFrom = candidate.GetProperty("matchFrom").GetDouble(),
        Margin = candidate.GetProperty("margin").GetDouble(),
    };

    // What a reviewer weighs is the weight with what the name's rarity did to it.
    private static StoredLevel Level(JsonElement level) => new(
        level.GetProperty("comparison").GetString()!,
        level.GetProperty("level").GetString()!,
        level.GetProperty("weight").GetDouble() + (level.TryGetProperty("rarity", out var rarity) ? rarity.GetDouble() : 0));
}
