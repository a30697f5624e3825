using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Files;
using Vroegsignalering.Gateway.Register;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>Rows of a file of signals as signals, read by the rules of the intake.</summary>
internal sealed class SignalFileReader(DelimitedFile file, DateOnly today)
{
    private readonly SignalColumns _columns = SignalColumns.Of(file.Columns.Names);

    /// <summary>The signal; a fault when the row is none.</summary>
    public (Signal? Signal, RowFault? Fault) Read(DelimitedRow row) => file.CellsOf(row) is not { } cells
        ? (null, new RowFault(row.Number, (row.Trouble == RowTrouble.TooLong ? Signals.Unreadable.TooLong : Signals.Unreadable.Quote).ToText()))
        : SignalParser.Parse(SignalFields.FromRow(_columns, cells), today) switch
        {
            ParsedSignal.Valid valid => (valid.Signal, null),
            ParsedSignal.Invalid invalid => (null, new RowFault(row.Number, string.Join(' ', invalid.Errors.Select(error => $"{error.Pointer} {error.Detail}")))),
            _ => throw new InvalidOperationException("The outcomes are closed."),
        };
}
