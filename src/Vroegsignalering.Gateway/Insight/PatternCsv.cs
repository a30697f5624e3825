using System.Globalization;
using System.Text;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Gateway.Files;

namespace Vroegsignalering.Gateway.Insight;

/// <summary>Every signal of a month by both rules, as CSV; signals by their id, nobody by name or address.</summary>
internal static class PatternCsv
{
    public static string Write(IEnumerable<ComparedPattern> patterns)
    {
        var text = new StringBuilder(
            $"{CsvText.Mark}signaal;ontvangen;adresregel;huishouden;op_adres;eerder_op_adres;van_huishouden;eerder_van_huishouden;verschil\r\n");
        foreach (var pattern in patterns)
        {
            text.AppendRow(Cells(pattern));
        }

        return text.ToString();
    }

    private static string[] Cells(ComparedPattern pattern) =>
    [
        pattern.Signal.SignalId.ToString(),
        pattern.Signal.ArrivedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        PatternWords.Of(pattern.ByAddress),
        PatternWords.OfHousehold(pattern.ByHousehold),
        Number(pattern.ByAddress.InPeriod),
        Number(pattern.ByAddress.Before),
        Number(pattern.ByHousehold?.InPeriod),
        Number(pattern.ByHousehold?.Before),
        PatternWords.Explain(pattern.Difference),
    ];

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
