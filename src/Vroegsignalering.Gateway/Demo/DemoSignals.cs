namespace Vroegsignalering.Gateway.Demo;

/// <summary>A month of signals: what the partners of the demo do, in order.</summary>
public static class DemoSignals
{
    private const int Seed = 2026;
    private const int OrdinaryHouseholds = 800;

    // Of a hundred households with arrears: how many partners signal them.
    private static readonly (int UpTo, int Partners)[] Spread = [(66, 1), (88, 2), (97, 3), (100, 4)];

    /// <summary>Some two thousand signals about residents of the towns, the same for the same day.</summary>
    /// <param name="home">The town of the demo.</param>
    /// <param name="neighbour">The second tenant.</param>
    /// <param name="today">Dutch civil date on which they arrive.</param>
    public static IReadOnlyList<DemoStep> Plan(DemoTown home, DemoTown neighbour, DateOnly today)
    {
        var random = new Random(Seed);
        var writer = new DemoWriter(random, today);
        var cast = new DemoCast(home, random);
        // The rare ones choose first.
        var scenes = new DemoEncounters(writer, cast, neighbour).Scenes()
            .Concat(new DemoCrises(writer, cast).Scenes())
            .Concat(new DemoRefusals(writer, cast).Scenes())
            .SelectMany(scene => scene.Play())
            .ToList();
        var sequels = new DemoSequels(writer, cast).Play();
        var ordinary = Ordinary(writer, cast, random).ToList();
        var delivery = DemoDelivery.Write(writer, cast.Plain);

        var mixed = scenes.Concat(sequels.First).Concat(ordinary).ToArray();
        random.Shuffle(mixed);
        return [.. mixed.Take(mixed.Length / 2), delivery, .. mixed.Skip(mixed.Length / 2), .. sequels.Then];
    }

    private static IEnumerable<DemoStep> Ordinary(DemoWriter writer, DemoCast cast, Random random)
    {
        for (var count = 0; count < OrdinaryHouseholds; count++)
        {
            var household = cast.Plain();
            var draw = random.Next(100);
            var partners = Spread.First(row => draw < row.UpTo).Partners;
            var senders = DemoSender.Ordinary.ToArray();
            random.Shuffle(senders);
            foreach (var sender in senders.Distinct().Take(partners))
            {
                var message = writer.Regular(sender, household.Holder, household.Address);
                yield return new DemoStep.Post(sender.Partner, message.Reference, message.ToJson(), DemoHazard.None);
            }
        }
    }
}
