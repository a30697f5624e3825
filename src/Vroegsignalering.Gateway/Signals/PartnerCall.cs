using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>One request of a partner; its moment is taken before any of the body is read, so that a slow line never moves a term (CR-03).</summary>
/// <param name="Partner">Who sends.</param>
/// <param name="At">When the request arrived, UTC in whole milliseconds: what every store can keep.</param>
/// <param name="Operation">The act, for the logs.</param>
internal sealed record PartnerCall(PartnerId Partner, DateTimeOffset At, Operation Operation)
{
    private readonly DateOnly _today = DutchTime.DateOf(At);

    public static async ValueTask<PartnerCall> BindAsync(HttpContext context)
    {
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var caller = await Caller.BindAsync(context);
        return new PartnerCall(caller.Partner!.Value, now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond)), Operations.Of(caller));
    }

    /// <summary>What arrived with this request, read.</summary>
    public ArrivedSignal Arrived(SignalFields fields, int? row = null) => new(SignalParser.Parse(fields, _today), At, row);

    /// <summary>A row that cannot be cut into cells or parsed: a crisis in it is saved where it is certain, and else the words of one alarm (IN-13).</summary>
    /// <param name="error">What is wrong.</param>
    /// <param name="row">Its number.</param>
    /// <param name="text">The row as it was sent.</param>
    /// <param name="layout">How the rows of its file look; null where they are no cells.</param>
    public ArrivedSignal Unreadable(FieldError error, int row, string text, RowLayout? layout = null) =>
        layout is null ? Refused([error], CrisisSearch.Finds(text), row) : Arrived(SignalFields.FromText(layout, text, error), row);

    /// <summary>A row that is too long to be kept: it counts as perhaps a crisis (IN-13).</summary>
    public ArrivedSignal Unsearchable(FieldError error, int row) => Refused([error], mayBeCrisis: true, row);

    /// <summary>What arrived and is refused as it stands, and whether it may be a crisis.</summary>
    public ArrivedSignal Refused(IReadOnlyList<FieldError> errors, bool mayBeCrisis, int? row = null) =>
        new(new ParsedSignal.Invalid(errors, mayBeCrisis, Tenant: null), At, row);

    public IntakeBatch Batch(params IReadOnlyList<ArrivedSignal> signals) => new(Partner, signals, Operation);
}
