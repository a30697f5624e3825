using System.Globalization;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>The citizen service numbers of the test range 9999xxxxx: nine thousand pass the 11-test, so not everybody gets one.</summary>
internal sealed class DemoBsns
{
    private const int First = 999_900_000;
    private const int Last = 999_999_999;

    private readonly Queue<Bsn> _left;

    private DemoBsns(IEnumerable<Bsn> numbers) => _left = new Queue<Bsn>(numbers);

    /// <summary>Some tenths of the numbers; towns with other tenths have no number in common.</summary>
    public static DemoBsns Shares(IReadOnlyCollection<int> tenths) => new(
        Enumerable.Range(First, Last - First + 1)
            .Select(number => Bsn.TryParse(number.ToString(CultureInfo.InvariantCulture), out var bsn) ? bsn : (Bsn?)null)
            .OfType<Bsn>()
            .Where((_, place) => tenths.Contains(place % 10)));

    public Bsn? Next() => _left.TryDequeue(out var bsn) ? bsn : null;
}
