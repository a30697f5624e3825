using Vroegsignalering.Synthesis.Hazards;
using Vroegsignalering.Synthesis.Population;
using Vroegsignalering.Synthesis.Register;
using Vroegsignalering.Synthesis.Signals;

namespace Vroegsignalering.Synthesis;

/// <summary>An invented municipality, or a whole country in one: its register, and signals with the truth about each.</summary>
/// <remarks>Nothing is kept: both are made up while they are read, every time the same, in memory that does not grow with them.</remarks>
public sealed class SyntheticTown
{
    private readonly RegisterPlan _register;
    private readonly HazardPlan _hazards;

    /// <summary>The municipality of a plan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number of the plan is out of its bounds.</exception>
    public SyntheticTown(SynthesisPlan plan)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Residents, SynthesisPlan.FewestResidents);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(plan.Residents, SynthesisPlan.MostResidents);
        ArgumentOutOfRangeException.ThrowIfNegative(plan.Signals);
        foreach (var count in plan.Hazards.Values)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(count, HazardPacks.MostSignals);
        }

        Plan = plan;
        _register = new RegisterPlan(plan.Seed, plan.Residents);
        _hazards = new HazardPlan(_register, plan.Hazards);
    }

    /// <summary>The day as of which the register tells.</summary>
    public static DateOnly RegisterDay => People.Today;

    /// <summary>What was asked for.</summary>
    public SynthesisPlan Plan { get; }

    /// <summary>Homes, of which a few are empty; the buildings of hazard packs come beside them.</summary>
    public int Homes => _register.Housing.Homes;

    /// <summary>Everybody in the register, the departed and the deceased included; then the people of the hazard packs.</summary>
    public IEnumerable<SyntheticPerson> Persons() =>
        Enumerable.Range(0, _register.Neighbourhoods).SelectMany(number => _register.Build(number).Persons).Concat(_hazards.Persons());

    /// <summary>The signals of the ordinary run, then those of the hazard packs.</summary>
    public IEnumerable<LabelledSignal> Signals() => new SignalStream(_register, Plan.Signals).Run().Concat(_hazards.Signals(Plan.Signals));
}
