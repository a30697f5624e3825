using System.Globalization;

namespace Vroegsignalering.Benchmarks.Load;

/// <summary>How much load, and on which profile.</summary>
internal sealed record LoadOptions(int Seconds, int Rows, bool Service)
{
    public static LoadOptions Read(string[] args) => new(
        Number(args, "--seconds", 10), Number(args, "--rows", 100_000), Value(args, "--profile") == "service");

    private static int Number(string[] args, string name, int otherwise) =>
        Value(args, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private static string? Value(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and var place && place + 1 < args.Length ? args[place + 1] : null;
}
