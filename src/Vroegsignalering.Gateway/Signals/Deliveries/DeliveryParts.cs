using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>Rows in parts that are committed together: the next part is read and parsed while the last one is being stored.</summary>
internal static class DeliveryParts
{
    private const int Most = 500;

    /// <summary>The rows at hand, at most five hundred; never waits to fill a part, so that a crisis waits for no row after it (CR-02).</summary>
    public static async IAsyncEnumerable<IReadOnlyList<ArrivedSignal>> InPartsAsync(
        this DeliverySource source, [EnumeratorCancellation] CancellationToken aborted)
    {
        var waiting = Channel.CreateBounded<ArrivedSignal>(new BoundedChannelOptions(2 * Most) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        var reading = FillAsync(waiting.Writer, source.RowsAsync(stop.Token), stop.Token);
        try
        {
            while (await waiting.Reader.WaitToReadAsync(aborted))
            {
                yield return Take(waiting.Reader);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }
    }

    /// <summary>
    /// Stores two parts at once, as one alone leaves half of the machine waiting; a part with a reference of the one before, or with a correction,
    /// waits for that one (IN-08, RE-04). On return, and on a failure too, nothing is being stored any more.
    /// </summary>
    public static async Task StoreAsync(this IAsyncEnumerable<IReadOnlyList<ArrivedSignal>> parts, Func<IReadOnlyList<ArrivedSignal>, Task> store)
    {
        var (last, named) = (Task.CompletedTask, new HashSet<string>(StringComparer.Ordinal));
        try
        {
            await foreach (var part in parts)
            {
                var before = (Stored: last, Named: named);
                named = NamedIn(part);
                if (HasCorrection(part) || named.Overlaps(before.Named)) await before.Stored;
                last = store(part);
                await before.Stored;
            }
        }
        finally
        {
            await last;
        }
    }

    private static HashSet<string> NamedIn(IReadOnlyList<ArrivedSignal> part) =>
        part.Select(row => row.Parsed).OfType<ParsedSignal.Valid>().Select(valid => valid.Signal.Reference).ToHashSet(StringComparer.Ordinal);

    // Two corrections of one chain need not name the same signal.
    private static bool HasCorrection(IReadOnlyList<ArrivedSignal> part) =>
        part.Any(row => row.Parsed is ParsedSignal.Valid { Signal.Replaces: not null });

    // Whatever stops the reading reaches the other side behind the rows that were read.
    private static async Task FillAsync(ChannelWriter<ArrivedSignal> waiting, IAsyncEnumerable<ArrivedSignal> rows, CancellationToken stop)
    {
        try
        {
            await foreach (var row in rows)
            {
                await waiting.WriteAsync(row, stop);
            }

            waiting.Complete();
        }
        catch (Exception interruption)
        {
            waiting.Complete(interruption);
        }
    }

    private static List<ArrivedSignal> Take(ChannelReader<ArrivedSignal> waiting)
    {
        var part = new List<ArrivedSignal>(Most);
        var references = new HashSet<string>(StringComparer.Ordinal);
        while (part.Count < Most && waiting.TryPeek(out var next) && !Corrects(next, references) && waiting.TryRead(out var row))
        {
            part.Add(row);
            if (row.Parsed is ParsedSignal.Valid valid) references.Add(valid.Signal.Reference);
        }

        return part;
    }

    // What a row corrects has to be stored before the row is (RE-04).
    private static bool Corrects(ArrivedSignal row, HashSet<string> references) =>
        row.Parsed is ParsedSignal.Valid { Signal.Replaces: { } corrected } && references.Contains(corrected);
}
