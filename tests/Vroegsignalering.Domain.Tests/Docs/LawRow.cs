using System.Text.RegularExpressions;

namespace Vroegsignalering.Domain.Tests.Docs;

/// <summary>One row of <c>docs/law.md</c>: a rule with the files that hold it and prove it.</summary>
internal sealed partial record LawRow(string Rule, IReadOnlyList<string> Code, IReadOnlyList<string> Tests)
{
    /// <summary>The row on this line; null when the line is no row of a rule.</summary>
    public static LawRow? Parse(string line) =>
        line.Split('|', StringSplitOptions.TrimEntries) is ["", var rule, _, _, var code, var tests, ""] && RuleId().IsMatch(rule)
            ? new LawRow(rule, Files(code), Files(tests))
            : null;

    private static IReadOnlyList<string> Files(string cell) => [.. Link().Matches(cell).Select(link => link.Groups[1].Value)];

    [GeneratedRegex(@"^[A-Z]{2}-\d{2}$")]
    private static partial Regex RuleId();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}
