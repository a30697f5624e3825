using System.Globalization;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>Pairs of steps: a signal, and later what its partner does about it.</summary>
internal sealed class DemoSequels(DemoWriter writer, DemoCast cast)
{
    private int _suffix;

    /// <summary>The first steps, which come among the ordinary signals, and the second ones, which come after all.</summary>
    public (IReadOnlyList<DemoStep> First, IReadOnlyList<DemoStep> Then) Play()
    {
        List<(DemoStep First, DemoStep Then)> pairs =
        [
            .. Times(8, () => Again(DemoHazard.SentTwice, DemoSender.Energy, message => message)),
            .. Times(3, () => Again(DemoHazard.SameReferenceOtherContent, DemoSender.Housing, message => message.With("bedragCenten", 99_999))),
            .. Times(10, () => Again(DemoHazard.Repeated, DemoSender.Housing, Renewed)),
            .. Times(5, () => Again(DemoHazard.RepeatedHigher, DemoSender.Energy, message => Renewed(message).With("bedragCenten", 240_000))),
            .. Times(4, () => Again(DemoHazard.Correction, DemoSender.Health, message => Replacing(message).With("bedragCenten", 15_500))),
            .. Times(2, () => Again(DemoHazard.CorrectionToCrisis, DemoSender.Energy, message => Replacing(message)
                .With("signaaltype", "eindelevering").With("crisissignaal", true).With("inspanningen.herinneringen", 3)
                .With("geplandeEinddatum", DemoWriter.Iso(writer.Today.AddDays(40))))),
            .. Times(6, () => Withdrawn(DemoHazard.WithdrawnPaid, "betaald", Regular(DemoSender.Housing), DemoSender.Housing)),
            .. Times(4, () => Withdrawn(DemoHazard.WithdrawnArrangement, "regeling", Regular(DemoSender.Energy), DemoSender.Energy)),
            .. Times(3, () => Withdrawn(DemoHazard.WithdrawnMistake, "fout", Regular(DemoSender.Health), DemoSender.Health)),
            .. Times(2, () => Withdrawn(
                DemoHazard.WithdrawnCrisis, "betaald", writer.Crisis(DemoSender.Energy, "eindelevering", cast.Plain()), DemoSender.Energy)),
        ];
        return ([.. pairs.Select(pair => pair.First)], [.. pairs.Select(pair => pair.Then)]);
    }

    private static IEnumerable<(DemoStep First, DemoStep Then)> Times(int times, Func<(DemoStep First, DemoStep Then)> pair) =>
        Enumerable.Range(0, times).Select(_ => pair());

    private (DemoStep First, DemoStep Then) Again(DemoHazard hazard, DemoSender sender, Func<DemoMessage, DemoMessage> change)
    {
        var first = Regular(sender);
        return (Post(sender, first, DemoHazard.None), Post(sender, change(first), hazard));
    }

    private static (DemoStep First, DemoStep Then) Withdrawn(DemoHazard hazard, string reason, DemoMessage message, DemoSender sender)
    {
        var special = hazard == DemoHazard.WithdrawnCrisis ? DemoHazard.EnergyEndOfSupply : DemoHazard.None;
        return (Post(sender, message, special), new DemoStep.Withdrawal(sender.Partner, message.Reference, reason, hazard));
    }

    private static DemoStep.Post Post(DemoSender sender, DemoMessage message, DemoHazard hazard) =>
        new(sender.Partner, message.Reference, message.ToJson(), hazard);

    private DemoMessage Regular(DemoSender sender)
    {
        var household = cast.Plain();
        return writer.Regular(sender, household.Holder, household.Address);
    }

    // The same claim under a reference of its own.
    private DemoMessage Renewed(DemoMessage message) =>
        message.With("kenmerk", string.Create(CultureInfo.InvariantCulture, $"{message.Reference}-{++_suffix}"));

    private DemoMessage Replacing(DemoMessage message) => Renewed(message).With("vervangt", message.Reference);
}
