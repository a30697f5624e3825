using System.Text.Json;

namespace Vroegsignalering.Domain.Cases;

/// <summary>The priority of a household's task with its explanation (CA-06).</summary>
/// <param name="Level">The level.</param>
/// <param name="Factors">What counted; factors that added nothing are left out.</param>
public sealed record Priority(PriorityLevel Level, IReadOnlyList<PriorityFactor> Factors)
{
    /// <summary>The sum of the weights.</summary>
    public int Total => Factors.Sum(factor => factor.Weight);

    /// <summary>The priority for the facts. A crisis is never routine, and nothing but a crisis is stat.</summary>
    /// <param name="facts">All that may count.</param>
    /// <param name="weights">The municipality's weights.</param>
    public static Priority Of(PriorityFacts facts, PriorityWeights weights)
    {
        PriorityFactor[] factors =
        [
            new("crisis", facts.Crisis ? weights.Crisis : 0),
            new("minderjarigen", facts.MinorsPresent ? weights.Minors : 0),
            new("aantal-partners", (facts.Partners - 1) * weights.ExtraPartner),
            new("ouderdom-signaal", facts.OldestSignalDays / 7 * weights.Week),
        ];
        var counted = factors.Where(factor => factor.Weight != 0).ToArray();
        var level = LevelOf(counted.Sum(factor => factor.Weight), weights);
        var (lowest, highest) = facts.Crisis ? (PriorityLevel.Urgent, PriorityLevel.Stat) : (PriorityLevel.Routine, PriorityLevel.Asap);
        return new Priority((PriorityLevel)Math.Clamp((int)level, (int)lowest, (int)highest), counted);
    }

    /// <summary>The code of the level in FHIR.</summary>
    public string Wire => Level switch
    {
        PriorityLevel.Routine => "routine",
        PriorityLevel.Urgent => "urgent",
        PriorityLevel.Asap => "asap",
        PriorityLevel.Stat => "stat",
    };

    /// <summary>The explanation as it is stored: <c>{"prioriteit":"urgent","totaal":20,"factoren":[{"factor":"minderjarigen","gewicht":20}]}</c>.</summary>
    public string ToJson() => JsonSerializer.Serialize(new
    {
        prioriteit = Wire,
        totaal = Total,
        factoren = Factors.Select(factor => new { factor = factor.Factor, gewicht = factor.Weight }),
    });

    private static PriorityLevel LevelOf(int total, PriorityWeights weights) =>
        total >= weights.StatFrom ? PriorityLevel.Stat
        : total >= weights.AsapFrom ? PriorityLevel.Asap
        : total >= weights.UrgentFrom ? PriorityLevel.Urgent
        : PriorityLevel.Routine;
}
