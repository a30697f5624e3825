using System.Runtime.CompilerServices;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Files;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>Delimited text with a head, as a spreadsheet saves it; a faulty row costs itself and never the rest of the file.</summary>
internal sealed class CsvSource(PartnerCall call, HttpRequest request) : DeliverySource(call, request)
{
    public const string MediaType = "text/csv";

    private DelimitedHead _head = null!;
    private FileHabits _habits = null!;
    private string _shortRow = "";
    private SignalColumns _columns = null!;

    public override string Format => MediaType;

    public override async Task<IReadOnlyList<FieldError>> OpenAsync()
    {
        _head = await DelimitedHead.PeekAsync(Body, SignalSchema.ByPath.Keys, Aborted);
        _columns = SignalColumns.Of(_head.Names);
        _habits = new FileHabits(_head.Width);
        return _head.Fault is { } fault ? [fault] : CsvHead.ErrorsIn(_head.Names);
    }

    public override async IAsyncEnumerable<ArrivedSignal> RowsAsync([EnumeratorCancellation] CancellationToken stop)
    {
        var hasRows = false;
        await foreach (var row in new DelimitedText(Body, _head).RowsAsync(stop))
        {
            hasRows = true;
            yield return Row(row);
        }

        // Where the line breaks were lost, what looks like the head is the whole file.
        if (!hasRows && !_head.Names.All(SignalSchema.ByPath.ContainsKey)) yield return Call.Unsearchable(Unreadable.NoRows, _head.Row);
    }

    private ArrivedSignal Row(DelimitedRow row) => row.Trouble switch
    {
        RowTrouble.None => BesideTheLast(Whole(Call.Arrived(SignalFields.FromRow(_columns, _head.Cut(row), _habits), row.Number), row), row),
        RowTrouble.Quote => Call.Unreadable(Unreadable.Quote, row.Number, row.Text, new RowLayout(_columns, _head.Delimiter)),
        RowTrouble.TooLong => Call.Unsearchable(Unreadable.TooLong, row.Number),
    };

    // Where the file ends in the middle of a row, what is lacking may be the flag of a crisis.
    private ArrivedSignal Whole(ArrivedSignal arrived, DelimitedRow row) =>
        row.LacksEnd && _head.Cut(row)!.Length < _head.Names.Count && arrived.Parsed is not ParsedSignal.Valid { IsCrisis: true }
            ? Call.Unsearchable(Unreadable.CutOff, row.Number)
            : arrived;

    // A line break that is not quoted cuts a row in two, and perhaps a word of a crisis (IN-13).
    private ArrivedSignal BesideTheLast(ArrivedSignal arrived, DelimitedRow row)
    {
        var last = _shortRow;
        _shortRow = _head.Cut(row)!.Length < _head.Names.Count ? row.Text : "";
        return last.Length > 0 && _shortRow.Length > 0 && arrived.Parsed is ParsedSignal.Invalid { IsCrisis: false } invalid
            && CrisisSearch.Finds($"{last}\n{row.Text}")
            ? arrived with { Parsed = invalid with { IsCrisis = true } }
            : arrived;
    }
}
