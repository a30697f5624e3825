using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Register;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>Lines of a file of signals as signals, read by the rules of the intake.</summary>
internal sealed class SignalFileReader(DelimitedFile file, DateOnly today)
{
    private readonly SignalColumns _columns = SignalColumns.Of(file.Columns.Names);

    /// <summary>The signal; a fault when the line is none.</summary>
    public (Signal? Signal, RowFault? Fault) Read(string line, int number) => FileRow.IsUndecodable(line)
        ? (null, new RowFault(number, FileRow.UndecodableFault))
        : file.CellsOf(line) is not { } cells
        ? (null, new RowFault(number, Signals.Unreadable.Quote.Detail))
        : SignalParser.Parse(SignalFields.FromRow(_columns, cells), today) switch
        {
            ParsedSignal.Valid valid => (valid.Signal, null),
            ParsedSignal.Invalid invalid => (null, new RowFault(number, string.Join(' ', invalid.Errors.Select(error => $"{error.Pointer} {error.Detail}")))),
            _ => throw new InvalidOperationException("The outcomes are closed."),
        };
}
