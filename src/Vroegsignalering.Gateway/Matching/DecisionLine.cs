using System.Globalization;
using System.Text;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Gateway.Files;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>A decision as a line of CSV: outcome, person and household, and which comparisons led to it with their weights.</summary>
internal static class DecisionLine
{
    private static readonly string[] Names = Enum.GetNames<ComparisonLevel>();

    public const string Head = "kenmerk;uitkomst;persoon;huishouden;totaal;voorsprong;redenen;uitleg\r\n";

    public static StringBuilder AppendDecision(this StringBuilder text, string reference, MatchOutcome outcome, FileKeys keys)
    {
        text.Append(reference);
        _ = outcome switch
        {
            MatchOutcome.Matched matched => text.Append(";matched;").Append(keys.CellOf(matched.Person.Value)).Append(';')
                .Append(keys.CellOf(matched.Household.Value)).AppendEvidence(matched.Explanation).Append(matched.Moved ? ";verhuisd;" : ";;").AppendLevels(matched.Explanation),
            MatchOutcome.Review review => text.Append(";review;").Append(keys.CellOf(review.Ranked[0].Person.Value)).Append(';')
                .AppendEvidence(review.Ranked[0]).Append(';').AppendJoin(' ', review.Reasons).Append(';').Append(CsvText.Cell(TextOf(review.Ranked, keys))),
            MatchOutcome.None { Found: { } found } none => text.Append(";none;").Append(keys.CellOf(found.Person.Value)).Append(';')
                .AppendEvidence(found).Append(';').Append(none.Reason).Append(';').AppendLevels(found),
            MatchOutcome.None none => text.Append(";none;;;;;").Append(none.Reason).Append(';'),
            _ => throw new InvalidOperationException("The outcomes are closed."),
        };
        return text.Append("\r\n");
    }

    private static string TextOf(IReadOnlyList<MatchExplanation> ranked, FileKeys keys)
    {
        var text = new StringBuilder();
        foreach (var (place, candidate) in ranked.Index())
        {
            text.Append(place == 0 ? "" : " | ").Append(keys.KeyOf(candidate.Person.Value)).Append(": ").AppendLevels(candidate);
        }

        return text.ToString();
    }

    private static StringBuilder AppendEvidence(this StringBuilder text, MatchExplanation explanation) => text
        .Append(CultureInfo.InvariantCulture, $";{explanation.Total};{explanation.Lead}");

    private static StringBuilder AppendLevels(this StringBuilder text, MatchExplanation explanation)
    {
        foreach (var (place, line) in explanation.Levels.Index())
        {
            text.Append(place == 0 ? "" : " ").Append(NameOf(line.Row.Level)).Append(CultureInfo.InvariantCulture, $" {line.Row.Weight + line.Rarity:+0.###;-0.###;0}");
        }

        return text;
    }

    private static string NameOf(ComparisonLevel level) => Names[(int)level];

    // A key is whatever the source made of it.
    private static string CellOf(this FileKeys keys, Guid id) => CsvText.Cell(keys.KeyOf(id));
}
