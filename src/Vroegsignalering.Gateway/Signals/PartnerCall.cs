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

    /// <summary>What arrived with this request and cannot be read at all.</summary>
    public ArrivedSignal Unreadable(FieldError error, int row) => new(new ParsedSignal.Invalid([error], IsCrisis: false, Tenant: null), At, row);

    public IntakeBatch Batch(params IReadOnlyList<ArrivedSignal> signals) => new(Partner, signals, Operation);
}
