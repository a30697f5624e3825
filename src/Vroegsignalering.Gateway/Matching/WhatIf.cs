using Vroegsignalering.Gateway.Files;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>Which decisions another version of the rules would change, from the decisions by both.</summary>
internal static class WhatIf
{
    public const string Head = "kenmerk;uitkomst_nu;persoon_nu;huishouden_nu;totaal_nu;uitkomst_dan;persoon_dan;huishouden_dan;totaal_dan";

    // Outcome, person and household; a total that differs alone changes nothing for anybody.
    private const int Compared = 4;
    private const int Shown = 5;

    /// <summary>A line per signal whose outcome, person or household differs.</summary>
    /// <param name="now">Decisions as <see cref="DecisionLine"/> writes them.</param>
    /// <param name="then">Those on the same signals, in the same order, by the other version.</param>
    public static IEnumerable<string> Changes(IEnumerable<string> now, IEnumerable<string> then)
    {
        foreach (var (one, other) in now.Zip(then).Select(pair => (Cells(pair.First), Cells(pair.Second))))
        {
            if (!one.AsSpan(0, Compared).SequenceEqual(other.AsSpan(0, Compared)))
            {
                yield return string.Join(';', one[..Shown].Concat(other[1..Shown]).Select(CsvText.Quoted));
            }
        }
    }

    /// <summary>From which outcome to which a line of <see cref="Changes"/> leads.</summary>
    public static string Kind(string change)
    {
        var cells = Cells(change);
        return $"{cells[1]} wordt {cells[Shown]}";
    }

    private static string[] Cells(string line) => DelimitedLine.Split(line, ';') ?? throw new InvalidOperationException("A decision was not written as CSV.");
}
