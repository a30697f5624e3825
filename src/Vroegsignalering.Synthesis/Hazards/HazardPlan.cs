using Vroegsignalering.Synthesis.Population;
using Vroegsignalering.Synthesis.Register;
using Vroegsignalering.Synthesis.Signals;

namespace Vroegsignalering.Synthesis.Hazards;

/// <summary>The hazard packs that were asked for, scene after scene; each is made up by itself from the seed and its place.</summary>
internal sealed class HazardPlan(RegisterPlan plan, IReadOnlyDictionary<HazardPack, int> counts)
{
    // A pack chooses its persons and addresses itself: these events would lead away from them.
    private const ErrorEvents Barred = ErrorEvents.OtherMember | ErrorEvents.OldAddress | ErrorEvents.PostBox | ErrorEvents.TradeName
        | ErrorEvents.NotInRegister;

    private readonly SignalWriter _writer = new(plan.Housing);

    /// <summary>Everybody in the scenes.</summary>
    public IEnumerable<SyntheticPerson> Persons() => Scenes().SelectMany(staged => staged.Scene.Persons);

    /// <summary>The signals, as many of each pack as were asked for.</summary>
    /// <param name="last">The number of the last signal before them.</param>
    public IEnumerable<LabelledSignal> Signals(long last)
    {
        foreach (var (recipe, scene) in Scenes())
        {
            var wanted = counts[recipe.Pack] - (scene.InPack * scene.Cases.Count);
            foreach (var one in scene.Cases.Take(wanted))
            {
                yield return _writer.Write(Occasion(recipe, one, scene.Draw), ++last, scene.Draw);
            }
        }
    }

    private IEnumerable<(HazardRecipe Recipe, Scene Scene)> Scenes()
    {
        var number = 0;
        foreach (var pack in Enum.GetValues<HazardPack>().Where(counts.ContainsKey))
        {
            var recipe = HazardPacks.RecipeOf(pack);
            for (var inPack = 0; inPack * recipe.SignalsPerScene < counts[pack]; inPack++)
            {
                var draw = new Draw(plan.Seed, DrawPurpose.Hazards, ((long)pack << 32) + inPack);
                var scene = new Scene(plan, number++, inPack, draw);
                recipe.Play(scene);
                yield return (recipe, scene);
            }
        }
    }

    private static Occasion Occasion(HazardRecipe recipe, HazardCase one, Draw draw)
    {
        var kind = SignalStream.KindOf(draw);
        var quality = ErrorChances.QualityOf(draw);
        var befalling = Without(one.Forced, ErrorChances.Of(kind, quality, draw) & ~(Barred | recipe.Barred)) | one.Forced;
        return new Occasion(one.Person, kind, quality, Bearing.Shown(one.Person, befalling)) { Pack = recipe.Pack, Bsn = one.Bsn };
    }

    // What is forced takes the place of what excludes it.
    private static ErrorEvents Without(ErrorEvents forced, ErrorEvents events) => ErrorModel.Groups
        .Select(group => group.Aggregate(ErrorEvents.None, (all, rate) => all | rate.Event))
        .Where(group => (group & forced) != ErrorEvents.None)
        .Aggregate(events, (left, group) => left & ~group);
}
