using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Comparisons;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Matching.Names;
using static Vroegsignalering.Domain.Matching.ComparisonLevel;

namespace Vroegsignalering.Domain.Tests.Matching.Comparisons;

[Trait("Rule", "MA-03")]
public sealed class SurnameComparisonTests
{
    [Theory]
    [InlineData("Dijk", NameUsage.Own, SurnameOwn, "own name without its prefix")]
    [InlineData("vanDijk", NameUsage.Own, SurnameOwn, "prefix glued")]
    [InlineData("Berg", NameUsage.Partner, SurnameUsed, "partner's name, as chosen")]
    [InlineData("van den Berg", NameUsage.Own, SurnameNotUsed, "partner's name, not chosen")]
    [InlineData("van den Berg-van Dijk", NameUsage.PartnerFirst, SurnameUsed, "double, partner first, as chosen")]
    [InlineData("van Dijk-van den Berg", NameUsage.OwnFirst, SurnameUsed, "double, own first, as chosen")]
    [InlineData("Dijk Berg", NameUsage.PartnerFirst, SurnameNotUsed, "double, in the order not chosen")]
    [InlineData("Dijk-Smit", NameUsage.Own, SurnamePart, "double with a name the register does not know")]
    [InlineData("Deik", NameUsage.Own, SurnameVariant, "ei for ij")]
    [InlineData("Dijjk", NameUsage.Own, SurnameDiffers, "one slip in four letters is too much")]
    [InlineData("Jansen", NameUsage.Own, SurnameDiffers, "another name")]
    [InlineData("?", NameUsage.Own, SurnameUnknown, "no letter")]
    public void Of_ResidentVanDijkWithPartnerVanDenBerg_HasLevel(string signalled, NameUsage usage, ComparisonLevel level, string because)
    {
        var resident = new ResidentName
        {
            Prefix = "van",
            Surname = "Dijk",
            PartnerPrefix = "van den",
            PartnerSurname = "Berg",
            Usage = usage,
        };

        SurnameComparison.Of(NormalSurname.Of(null, signalled), ResidentSurnames.Of(resident)).Should().Be(level, because);
    }

    [Theory]
    [InlineData("Bekker", "Bakker", SurnameVariant, "one slip of the pen in six letters")]
    [InlineData("Claassen", "Klaasen", SurnameVariant, "the same sounds")]
    [InlineData("Bikkor", "Bakker", SurnamePhonetic, "the same consonants")]
    [InlineData("Boer", "Bor", SurnameDiffers, "two consonants tell too little")]
    [InlineData("Jansen", "Jansen-Smit", SurnamePart, "half of a double own name")]
    public void Of_SingleName_HasLevel(string signalled, string own, ComparisonLevel level, string because) =>
        SurnameComparison.Of(NormalSurname.Of(null, signalled), ResidentSurnames.Of(new ResidentName { Surname = own })).Should().Be(level, because);

    // The comparison reads numbers of the names for speed: it must not see more or less in them than in the letters.
    [Fact]
    public void Of_AnyTwoNames_SaysWhatTheirLettersSay() => Prop.ForAll(Pairs.ToArbitrary(), pair =>
    {
        var (signalled, own) = (NormalSurname.Of(null, pair.One)!, NormalSurname.Of(null, pair.Other)!);
        var level = SurnameComparison.Of(signalled, ResidentSurnames.Of(new ResidentName { Surname = pair.Other }));
        var equal = signalled.Core == own.Core || signalled.Whole == own.Whole;
        var oneSlip = Math.Min(signalled.Core.Length, own.Core.Length) >= 5 && OneEdit.Apart(signalled.Core, own.Core);
        return (level == SurnameOwn) == equal && (!oneSlip || level <= SurnameVariant);
    }).QuickCheckThrowOnFailure();

    private static Gen<string> Names { get; } = Gen.Elements("v", "an", "der", "bak", "ker", "kre", "e", "s", "z", "é", "ж", "-", " ").NonEmptyListOf()
        .Select(pieces => $"x{string.Concat(pieces)}");

    private static Gen<(string One, string Other)> Pairs { get; } = Names.SelectMany(one => Gen.OneOf(
        Names,
        Gen.Choose(1, one.Length - 1).Select(place => one.Remove(place, 1)),
        Gen.Choose(1, one.Length - 1).Select(place => one.Remove(place, 1).Insert(place, "q"))).Select(other => (one, other)));
}
