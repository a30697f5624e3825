using System.Globalization;
using System.Text;

namespace Vroegsignalering.Gateway.Tests.Register.Official;

/// <summary>Counts decisions and finds the wrong ones; a person is named by the row only.</summary>
internal sealed class OfficialFigures(IReadOnlyList<(OfficialSignal Signal, OfficialDecision Decision)> decided, DateOnly today)
{
    /// <summary>The part that is matched at the least of those a machine may decide on: a little below what was measured, 90 to 95 %.</summary>
    /// <remarks>
    /// The rest is for people by the rules: namesakes, twins and persons registered twice at one address (WithinMargin), no birth date beside
    /// a namesake, for they were born before 1900, which intake does not take (BirthDateMissing), and a surname of before a change of
    /// name, of an earlier partner, or with neither first name nor birth date to it (WeakEvidence); an incomplete birth date with one initial
    /// (NothingPersonal), and one initial beside somebody of the surname born on the same day (SameBirthDate), of whom the set has many.
    /// </remarks>
    private static readonly Dictionary<Spelling, double> Bounds = new()
    {
        [Spelling.AsWritten] = 0.93,
        [Spelling.PartnerName] = 0.93,
        [Spelling.WithoutPrefix] = 0.91,
        [Spelling.InitialsOnly] = 0.89,
        [Spelling.RestyledNumber] = 0.93,
    };

    /// <summary>Every decision that a rule forbids.</summary>
    public IReadOnlyList<string> Faults { get; } =
    [
        .. decided.Select(one => (one.Signal, Fault: one.Decision.Fault(one.Signal.Row, today)))
            .Where(one => one.Fault is not null)
            .Select(one => $"row {one.Signal.Row.Number}, {one.Signal.Spelling}: {one.Fault}"),
    ];

    /// <summary>The spellings in which fewer are matched than there should be.</summary>
    public IEnumerable<Spelling> BelowBounds => Bounds.Keys.Where(spelling => AutomaticShare(spelling) < Bounds[spelling]);

    /// <summary>Counts per spelling, and the rows of those a machine may decide on that were left to people.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var group in decided.GroupBy(one => one.Signal.Spelling))
        {
            var free = group.Where(one => IsFree(one.Signal)).ToList();
            text.AppendLine(CultureInfo.InvariantCulture, $"{group.Key,-15} {Count(group)}; free: {Count(free)}, {AutomaticShare(group.Key):P1} matched");
            foreach (var left in free.Where(one => one.Decision.Outcome != OfficialDecision.Matched).GroupBy(one => one.Decision.Reasons))
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"    {left.Key}: rows {string.Join(", ", left.Select(one => one.Signal.Row.Number))}");
            }
        }

        return text.ToString();
    }

    // Of those that a machine may decide on: residents of the municipality without any mark.
    private double AutomaticShare(Spelling spelling)
    {
        var free = decided.Where(one => one.Signal.Spelling == spelling && IsFree(one.Signal)).ToList();
        return (double)free.Count(one => one.Decision.Outcome == OfficialDecision.Matched) / free.Count;
    }

    private bool IsFree(OfficialSignal signal) =>
        signal.Row.Person is var person && person.Gemeente == signal.Row.Gemeente && !person.IsDeparted && person.OnlyForHumans(today) is null;

    private static string Count(IEnumerable<(OfficialSignal Signal, OfficialDecision Decision)> some)
    {
        var counts = some.CountBy(one => one.Decision.Outcome).ToDictionary();
        return string.Create(CultureInfo.InvariantCulture,
            $"{counts.GetValueOrDefault("matched"),4} matched {counts.GetValueOrDefault("review"),4} review {counts.GetValueOrDefault("none"),4} none");
    }
}
