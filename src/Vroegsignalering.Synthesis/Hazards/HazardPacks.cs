using Vroegsignalering.Synthesis.Signals;

namespace Vroegsignalering.Synthesis.Hazards;

/// <summary>The hazard packs by name.</summary>
public static class HazardPacks
{
    /// <summary>The most signals of one pack.</summary>
    public const int MostSignals = 10_000;

    private static readonly HazardRecipe[] Recipes =
    [
        new(HazardPack.Twins, "tweelingen", 2, FamilyScenes.Twins) { Barred = ErrorEvents.InitialWrong },
        new(HazardPack.Namesakes, "naamgenoten", 2, FamilyScenes.Namesakes),
        new(HazardPack.TwoFamilies, "twee-gezinnen", 2, FamilyScenes.TwoFamilies),
        new(HazardPack.RoomingHouse, "kamerverhuur", 10, HouseScenes.RoomingHouse),
        new(HazardPack.Newcomer, "nieuwkomer", 1, FamilyScenes.Newcomer),
        new(HazardPack.Institution, "instelling", 10, HouseScenes.Institution),
        new(HazardPack.Secrecy, "geheimhouding", 2, PersonScenes.Secrecy),
        new(HazardPack.CommonName, "gewone-naam", 2, PersonScenes.CommonName),
        new(HazardPack.OtherBsn, "bsn-van-ander", 4, PersonScenes.OtherBsn),
    ];

    /// <summary>The Dutch names of the packs, as in <c>--hazards</c> and in the truth file.</summary>
    public static IReadOnlyDictionary<string, HazardPack> ByName { get; } =
        Recipes.ToDictionary(recipe => recipe.Name, recipe => recipe.Pack);

    /// <summary>The Dutch name of a pack.</summary>
    public static string NameOf(HazardPack pack) => RecipeOf(pack).Name;

    internal static HazardRecipe RecipeOf(HazardPack pack) => Array.Find(Recipes, recipe => recipe.Pack == pack)
        ?? throw new ArgumentOutOfRangeException(nameof(pack), "There is no such hazard pack.");
}
