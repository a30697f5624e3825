using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>A run in figures, as JSON: the shares of all signals, what it cost, each group apart, and the curve over thresholds.</summary>
internal static class MatchSummary
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string ToJson(MatchResult result, string rules, MatchCost cost)
    {
        var summary = Shares(result.Evaluation.All);
        summary["signalsPerSecond"] = result.Evaluation.All.Signals / result.Elapsed.TotalSeconds;
        summary["seconds"] = result.Elapsed.TotalSeconds;
        summary["peakMegabytes"] = cost.PeakBytes / (1024.0 * 1024);
        summary["registerSeconds"] = cost.Register.TotalSeconds;
        summary["rules"] = rules;
        summary["faultyRows"] = result.Faults.Count + cost.RegisterFaults;
        summary["groups"] = new JsonObject(result.Evaluation.Groups.Select(group => KeyValuePair.Create(group.Key, (JsonNode?)Shares(group.Value))));
        summary["curve"] = JsonSerializer.SerializeToNode(CurvePoint.Of(result.Evaluation), Web);
        return summary.ToJsonString(Web);
    }

    private static JsonObject Shares(MatchTally tally) => JsonSerializer.SerializeToNode(MatchShares.Of(tally), Web)!.AsObject();
}
