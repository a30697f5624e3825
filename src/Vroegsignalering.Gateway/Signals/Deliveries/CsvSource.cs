using System.Runtime.CompilerServices;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Files;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>Delimited text with a head, as a spreadsheet saves it; a faulty row costs itself and never the rest of the file.</summary>
internal sealed class CsvSource(PartnerCall call, HttpRequest request) : DeliverySource(call, request)
{
    public const string MediaType = "text/csv";

    private DelimitedHead _head = null!;
    private SignalColumns _columns = null!;

    public override string Format => MediaType;

    public override async Task<IReadOnlyList<FieldError>> OpenAsync()
    {
        _head = await DelimitedHead.PeekAsync(Body, SignalSchema.ByPath.Keys, Aborted);
        _columns = SignalColumns.Of(_head.Names);
        return _head.Fault is { } fault ? [fault] : CsvHead.ErrorsIn(_head.Names);
    }

    public override async IAsyncEnumerable<ArrivedSignal> RowsAsync([EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var row in new DelimitedText(Body, _head).RowsAsync(stop))
        {
            yield return Row(row);
        }
    }

    private ArrivedSignal Row(DelimitedRow row) => row.Trouble switch
    {
        RowTrouble.None => Call.Arrived(SignalFields.FromRow(_columns, _head.Cut(row)), row.Number),
        RowTrouble.Quote => Call.Unreadable(Unreadable.Quote, row.Number, row.Text, new RowLayout(_columns, _head.Delimiter)),
        RowTrouble.TooLong => Call.Unsearchable(Unreadable.TooLong, row.Number),
    };
}
