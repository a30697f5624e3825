using System.Globalization;

namespace Vroegsignalering.Benchmarks.Load;

/// <summary>How much load, and on which profile.</summary>
internal sealed record LoadOptions(int Seconds, int Rows, bool Service)
{
    public int Residents { get; private init; }

    public int Signals { get; private init; }

    public int Threads { get; private init; }

    public int Connections { get; private init; }

    public ulong Seed { get; private init; }

    public static LoadOptions Read(string[] args) => new(
        Number(args, "--seconds", 10), Number(args, "--rows", 100_000), Value(args, "--profile") == "service")
    {
        Residents = Number(args, "--residents", 300_000),
        Signals = Number(args, "--signals", 100_000),
        Threads = Number(args, "--threads", 2),
        Connections = Number(args, "--connections", 32),
        Seed = (ulong)Number(args, "--seed", 1),
    };

    private static int Number(string[] args, string name, int otherwise) =>
        Value(args, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private static string? Value(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and var place && place + 1 < args.Length ? args[place + 1] : null;
}
