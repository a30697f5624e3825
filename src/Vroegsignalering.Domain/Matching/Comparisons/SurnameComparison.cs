using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Matching.Names;
using static Vroegsignalering.Domain.Matching.ComparisonLevel;

namespace Vroegsignalering.Domain.Matching.Comparisons;

/// <summary>The surname of the contract holder beside a resident's own and partner's surname (MA-03).</summary>
/// <remarks>Source of the usages: Logisch Ontwerp BRP, element 61.10.</remarks>
public static class SurnameComparison
{
    private const int ShortestForSlip = 5;

    /// <summary>The first level that fits.</summary>
    public static ComparisonLevel Of(NormalSurname? signalled, ResidentSurnames resident)
    {
        if (signalled is null || !resident.Own.IsKnown)
        {
            return SurnameUnknown;
        }

        return signalled.Print.IsNameOf(resident.Own.Print) ? SurnameOwn
            : resident.Partner.IsKnown && OfPartner(signalled, resident) is { } level ? level
            : Inexact(signalled, resident.Own, resident.Partner);
    }

    private static ComparisonLevel? OfPartner(NormalSurname signalled, ResidentSurnames resident)
    {
        var equalsPartner = signalled.Print.IsNameOf(resident.Partner.Print);
        var (partnerFirst, ownFirst) = (IsDouble(signalled, resident.Partner, resident.Own), IsDouble(signalled, resident.Own, resident.Partner));
        var used = resident.Usage switch
        {
            NameUsage.Own => false,
            NameUsage.Partner => equalsPartner,
            NameUsage.PartnerFirst => partnerFirst,
            NameUsage.OwnFirst => ownFirst,
        };
        return used ? SurnameUsed : equalsPartner || partnerFirst || ownFirst ? SurnameNotUsed : null;
    }

    private static ComparisonLevel Inexact(NormalSurname signalled, ResidentSurname own, ResidentSurname partner) =>
        IsPart(signalled, own) || IsPart(signalled, partner) ? SurnamePart
        : IsVariant(signalled, own) || IsVariant(signalled, partner) ? SurnameVariant
        : signalled.Print.Key.Tells && (signalled.Print.Key == own.Print.Key || signalled.Print.Key == partner.Print.Key) ? SurnamePhonetic
        : SurnameDiffers;

    private static bool IsDouble(NormalSurname signalled, ResidentSurname first, ResidentSurname second) =>
        signalled.Core.Length == first.Print.Length + second.Print.Length
        && signalled.Core.StartsWith(first.Name!.Core, StringComparison.Ordinal)
        && signalled.Core.EndsWith(second.Name!.Core, StringComparison.Ordinal);

    private static bool IsPart(NormalSurname signalled, ResidentSurname resident) =>
        (signalled.Print.IsDouble || resident.Print.IsDouble) && resident.Name is { } name
        && (signalled.Parts.Contains(name.Core) || name.Parts.Contains(signalled.Core));

    private static bool IsVariant(NormalSurname signalled, ResidentSurname resident) =>
        signalled.Print.Spelling == resident.Print.Spelling
        || (Math.Min(signalled.Print.Length, resident.Print.Length) >= ShortestForSlip && signalled.Print.MayBeOneEditFrom(resident.Print)
            && OneEdit.Apart(signalled.Core, resident.Name!.Core));
}
