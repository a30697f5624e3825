using System.Globalization;

namespace Vroegsignalering.Synthesis.Register;

/// <summary>The citizen service numbers of the test range 9999xxxxx, divided over residents and the pack that needs them.</summary>
internal static class TestBsns
{
    private const int First = 999_900_000;
    private const int Last = 999_999_999;
    private const int OfResidents = 4_000;

    private static readonly int[] Numbers = [.. Enumerable.Range(First, Last - First + 1).Where(PassesElevenTest)];

    /// <summary>How many numbers the hazard packs have.</summary>
    public static int OfHazards => Numbers.Length - OfResidents;

    /// <summary>The number of a resident of so many; null for all but four thousand.</summary>
    public static string? OfResident(long person, long residents)
    {
        var apart = Math.Max(1, ((residents - 1) / OfResidents) + 1);
        return person % apart == 0 ? Text(Numbers[person / apart]) : null;
    }

    /// <summary>A number of a hazard pack.</summary>
    public static string OfHazard(int place) => Text(Numbers[OfResidents + place]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool PassesElevenTest(int number)
    {
        var sum = -(number % 10);
        for (var (rest, weight) = (number / 10, 2); weight <= 9; rest /= 10, weight++)
        {
            sum += rest % 10 * weight;
        }

        return sum % 11 == 0;
    }
}
