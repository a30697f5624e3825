using System.Diagnostics;
using System.Text.Json;
using Vroegsignalering.Benchmarks.Load;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Benchmarks.MatchCore;

/// <summary>The matching core at the size of a country: time to build the index, memory it holds, signals decided per second.</summary>
internal static class MatchCoreCommand
{
    private const double PersonsPerAddress = 2.125;
    private static readonly DateOnly Today = new(2026, 11, 21);

    public static int Run(LoadOptions options)
    {
        var crowd = new Crowd((int)(options.Residents / PersonsPerAddress), options.Seed);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (index, fill, build, buildCpu) = IndexOf(crowd);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        var signals = SignalsOf(crowd, options);
        var basis = new MatchBasis(MatchingRules.Version2, Today, index.Names);
        var outcomes = Enumerable.Range(0, options.Threads).Select(_ => new Outcomes(index, basis)).ToList();
        new Outcomes(index, basis).Decide(signals.AsSpan(0, signals.Length / 10));
        var (begun, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        var clock = Stopwatch.StartNew();
        Parallel.For(0, options.Threads, part => outcomes[part].Decide(PartOf(signals, part, options.Threads)));
        var seconds = clock.Elapsed.TotalSeconds;
        var busy = Environment.CpuUsage.TotalTime - begun;
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            residents = index.Count,
            addresses = crowd.Addresses,
            fillSeconds = Math.Round(fill, 1),
            buildSeconds = Math.Round(build, 2),
            buildCpuSeconds = Math.Round(buildCpu, 2),
            managedMegabytes = held / 1_000_000,
            bytesPerResident = Math.Round((double)held / index.Count, 1),
            signalsPerSecond = Math.Round(signals.Length / seconds),
            cpuMicrosecondsPerSignal = Math.Round(busy.TotalMicroseconds / signals.Length, 2),
            bytesPerSignal = allocated / signals.Length,
            candidatesPerSignal = Math.Round(signals.Take(100_000).Average(signal => index.Find(CandidateSearch.Of(signal)).Count), 2),
            singleP99Microseconds = SingleP99(index, basis, signals),
            matched = outcomes.Sum(part => part.Matched),
            review = outcomes.Sum(part => part.Reviewed),
        }));
        return 0;
    }

    private static (ResidentsIndex Index, double Fill, double Build, double BuildCpu) IndexOf(Crowd crowd)
    {
        var builder = new ResidentsIndexBuilder();
        var clock = Stopwatch.StartNew();
        for (var number = 0; number < crowd.Addresses; number++)
        {
            foreach (var registration in crowd.HouseholdAt(number))
            {
                builder.Add(registration);
            }
        }

        var fill = clock.Elapsed.TotalSeconds;
        var begun = Environment.CpuUsage.TotalTime;
        clock.Restart();
        var index = builder.Build(sequence: 1);
        return (index, fill, clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - begun).TotalSeconds);
    }

    private static Signal[] SignalsOf(Crowd crowd, LoadOptions options)
    {
        var draw = new Draw(options.Seed + 1);
        var signals = new Signal[options.Signals];
        for (var place = 0; place < signals.Length; place++)
        {
            signals[place] = CrowdSignals.Of(crowd, ref draw);
        }

        return signals;
    }

    private static ReadOnlySpan<Signal> PartOf(Signal[] signals, int part, int parts)
    {
        var size = signals.Length / parts;
        return signals.AsSpan(part * size, size);
    }

    private static double SingleP99(ResidentsIndex index, MatchBasis basis, Signal[] signals)
    {
        var single = new IndexMatcher(index, basis);
        var ticks = new long[Math.Min(signals.Length, 200_000)];
        for (var place = 0; place < ticks.Length; place++)
        {
            var begun = Stopwatch.GetTimestamp();
            single.Decide(signals[place]);
            ticks[place] = Stopwatch.GetTimestamp() - begun;
        }

        Array.Sort(ticks);
        return Math.Round(ticks[(int)(ticks.Length * 0.99)] * 1e6 / Stopwatch.Frequency, 1);
    }

    /// <summary>One thread's decisions, counted.</summary>
    private sealed class Outcomes(ResidentsIndex index, MatchBasis basis)
    {
        private const int PartSize = 4_096;

        private readonly IndexMatcher _matcher = new(index, basis);

        public int Matched { get; private set; }

        public int Reviewed { get; private set; }

        public void Decide(ReadOnlySpan<Signal> signals)
        {
            for (var from = 0; from < signals.Length; from += PartSize)
            {
                foreach (var outcome in _matcher.Decide(signals[from..Math.Min(from + PartSize, signals.Length)]))
                {
                    Matched += outcome is MatchOutcome.Matched ? 1 : 0;
                    Reviewed += outcome is MatchOutcome.Review ? 1 : 0;
                }
            }
        }
    }
}
