using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Files;
using Vroegsignalering.Gateway.Register;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>Decides on every signal of a file against a register in memory, on all cores, in the order of the file.</summary>
internal sealed class MatchRun(ResidentsIndex index, MatchBasis basis, FileKeys keys, IReadOnlyDictionary<Guid, KnownTruth>? truth)
{
    private const int PartSize = 4_096;

    private readonly List<RowFault> _faults = [];

    /// <summary>Reads the signals, writes the decisions, and counts.</summary>
    /// <exception cref="FileFaultException">The file of signals lacks a column, or has one of another kind.</exception>
    public MatchResult Run((FileInfo File, ColumnMapping Mapping) signals, FileInfo decisions, CancellationToken stop)
    {
        using var read = DelimitedFile.Open(signals.File, signals.Mapping, FileForm.Signals);
        using var written = decisions.Create();
        return Run(read, written, stop);
    }

    private MatchResult Run(DelimitedFile signals, Stream decisions, CancellationToken stop)
    {
        var started = Stopwatch.GetTimestamp();
        var evaluation = new Evaluation();
        decisions.Write(Encoding.UTF8.GetBytes(DecisionLine.Head));
        foreach (var part in InOrder(signals, new SignalFileReader(signals, basis.Today)))
        {
            stop.ThrowIfCancellationRequested();
            decisions.Write(part.Text);
            evaluation.Add(part.Evaluation);
            _faults.AddRange(part.Faults);
        }

        return new MatchResult(evaluation, _faults, Stopwatch.GetElapsedTime(started));
    }

    // As many parts are under way as there are cores, and one that waits to be written.
    private IEnumerable<Part> InOrder(DelimitedFile signals, SignalFileReader reader)
    {
        var underWay = new Queue<Task<Part>>();
        foreach (var rows in signals.Rows().Chunk(PartSize))
        {
            underWay.Enqueue(Task.Run(() => Decide(reader, rows)));
            if (underWay.Count > Environment.ProcessorCount) yield return underWay.Dequeue().GetAwaiter().GetResult();
        }

        while (underWay.TryDequeue(out var part)) yield return part.GetAwaiter().GetResult();
    }

    private Part Decide(SignalFileReader reader, DelimitedRow[] rows)
    {
        var part = new Part();
        var signals = new List<Signal>(rows.Length);
        foreach (var row in rows)
        {
            var (signal, fault) = reader.Read(row);
            if (signal is null) part.Faults.Add(fault!);
            else signals.Add(signal);
        }

        var text = new StringBuilder(rows.Length * 256);
        foreach (var (place, outcome) in new IndexMatcher(index, basis).Decide(CollectionsMarshal.AsSpan(signals)).Index())
        {
            part.Add(signals[place], outcome, text, (keys, truth));
        }

        return part with { Text = Encoding.UTF8.GetBytes(text.ToString()) };
    }

    private sealed record Part
    {
        public byte[] Text { get; init; } = [];

        public List<RowFault> Faults { get; } = [];

        public Evaluation Evaluation { get; } = new();

        public void Add(Signal signal, MatchOutcome outcome, StringBuilder text, (FileKeys Keys, IReadOnlyDictionary<Guid, KnownTruth>? Truth) known)
        {
            text.AppendDecision(signal.Reference, outcome, known.Keys);
            Evaluation.Add(
                JudgedOutcome.Of(outcome),
                known.Truth is not null && known.Truth.TryGetValue(known.Keys.IdOf(signal.Reference), out var truth) ? truth.In(FileKeys.NumberOf(signal.Tenant)) : null);
        }
    }
}
