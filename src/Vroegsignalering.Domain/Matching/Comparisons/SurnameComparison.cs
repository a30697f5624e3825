using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Matching.Names;
using static Vroegsignalering.Domain.Matching.ComparisonLevel;

namespace Vroegsignalering.Domain.Matching.Comparisons;

/// <summary>The surname of the contract holder beside a resident's own and partner's surname (MA-03).</summary>
/// <remarks>Source of the usages: Logisch Ontwerp BRP, element 61.10.</remarks>
public static class SurnameComparison
{
    private const int ShortestForSlip = 5;
    private const int ShortestKey = 3;

    /// <summary>The first level that fits.</summary>
    public static ComparisonLevel Of(NormalSurname? signalled, ResidentSurnames resident)
    {
        if (signalled is null || resident.Own is not { } own)
        {
            return SurnameUnknown;
        }

        if (Equal(signalled, own))
        {
            return SurnameOwn;
        }

        return resident.Partner is { } partner && OfPartner(signalled, own, partner, resident.Usage) is { } level
            ? level
            : Inexact(signalled, own, resident.Partner);
    }

    private static ComparisonLevel? OfPartner(NormalSurname signalled, NormalSurname own, NormalSurname partner, NameUsage usage)
    {
        var (equalsPartner, partnerFirst, ownFirst) =
            (Equal(signalled, partner), IsDouble(signalled, partner, own), IsDouble(signalled, own, partner));
        var used = usage switch
        {
            NameUsage.Own => false,
            NameUsage.Partner => equalsPartner,
            NameUsage.PartnerFirst => partnerFirst,
            NameUsage.OwnFirst => ownFirst,
        };
        return used ? SurnameUsed : equalsPartner || partnerFirst || ownFirst ? SurnameNotUsed : null;
    }

    private static ComparisonLevel Inexact(NormalSurname signalled, NormalSurname own, NormalSurname? partner)
    {
        if (IsPart(signalled, own) || (partner is not null && IsPart(signalled, partner)))
        {
            return SurnamePart;
        }

        if (IsVariant(signalled, own) || (partner is not null && IsVariant(signalled, partner)))
        {
            return SurnameVariant;
        }

        return signalled.Key.Length >= ShortestKey && (signalled.Key == own.Key || signalled.Key == partner?.Key)
            ? SurnamePhonetic
            : SurnameDiffers;
    }

    private static bool Equal(NormalSurname one, NormalSurname other) => one.Core == other.Core || one.Whole == other.Whole;

    private static bool IsDouble(NormalSurname signalled, NormalSurname first, NormalSurname second) =>
        signalled.Core.Length == first.Core.Length + second.Core.Length
        && signalled.Core.StartsWith(first.Core, StringComparison.Ordinal)
        && signalled.Core.EndsWith(second.Core, StringComparison.Ordinal);

    private static bool IsPart(NormalSurname one, NormalSurname other) =>
        one.Parts.Contains(other.Core) || other.Parts.Contains(one.Core);

    private static bool IsVariant(NormalSurname one, NormalSurname other) =>
        (Math.Min(one.Core.Length, other.Core.Length) >= ShortestForSlip && OneEdit.Apart(one.Core, other.Core))
        || one.Spelling == other.Spelling;
}
