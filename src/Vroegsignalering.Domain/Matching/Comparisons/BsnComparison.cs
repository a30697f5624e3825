using Vroegsignalering.Domain.Values;
using static Vroegsignalering.Domain.Matching.ComparisonLevel;

namespace Vroegsignalering.Domain.Matching.Comparisons;

/// <summary>The citizen service number of the signal, where allowed, beside that of the register (IN-05, MA-06).</summary>
public static class BsnComparison
{
    /// <summary>Equal, different, or unknown when one side has none.</summary>
    public static ComparisonLevel Of(Bsn? signalled, Bsn? registered) =>
        signalled is null || registered is null ? BsnUnknown : signalled == registered ? BsnEqual : BsnDiffers;
}
