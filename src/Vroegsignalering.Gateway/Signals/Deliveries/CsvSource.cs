using System.Runtime.CompilerServices;
using System.Text;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>CSV with a head; a row is a line, so that a quote left open costs its own line and never the rest of the file.</summary>
internal sealed class CsvSource(PartnerCall call, HttpRequest request) : DeliverySource(call, request)
{
    public const string MediaType = "text/csv";

    private TextLines _lines = null!;
    private CsvHead _head = null!;

    public override string Format => MediaType;

    public override async Task<IReadOnlyList<FieldError>> OpenAsync()
    {
        await base.OpenAsync();
        _lines = new TextLines(Body);
        _head = CsvHead.Read(await _lines.NextAsync(Aborted) is { } line ? TextOf(line) : "");
        if (_head.Errors.Count > 0)
        {
            _lines.Return();
        }

        return _head.Errors;
    }

    public override async IAsyncEnumerable<ArrivedSignal> RowsAsync([EnumeratorCancellation] CancellationToken stop)
    {
        for (var row = 1; await _lines.NextAsync(stop) is { } line; row++)
        {
            if (line.IsTooLong)
            {
                yield return Call.Unsearchable(Unreadable.TooLong, row);
            }
            else if (TextOf(line) is var text && !string.IsNullOrWhiteSpace(text))
            {
                yield return Row(text, row);
            }
        }
    }

    private ArrivedSignal Row(string text, int row) => CsvLine.Split(text, _head.Delimiter) is { } cells
        ? Call.Arrived(SignalFields.FromRow(_head.Columns, cells), row)
        : Call.Unreadable(Unreadable.Quote, row, text, new RowLayout(_head.Columns, _head.Delimiter));

    // Bytes that are no UTF-8 become the replacement character, which no real name holds.
    private static string TextOf(TextLine line) => Encoding.UTF8.GetString(line.Bytes).TrimEnd('\r');
}
