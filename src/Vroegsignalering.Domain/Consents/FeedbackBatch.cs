using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Consents;

/// <summary>The fixed weekly moment at which feedback leaves, so that its timing tells nothing (FB-02).</summary>
/// <param name="Day">Day of the week.</param>
/// <param name="Time">Wall-clock time in the Netherlands.</param>
public sealed record FeedbackBatch(DayOfWeek Day, TimeOnly Time)
{
    /// <summary>Monday at seven in the morning.</summary>
    public static FeedbackBatch MondayMorning { get; } = new(DayOfWeek.Monday, new TimeOnly(7, 0));

    /// <summary>The first batch strictly after the decision, UTC; at the moment itself the batch has closed.</summary>
    /// <param name="decidedAt">When the outcome was decided, any offset.</param>
    public DateTimeOffset ReadyAt(DateTimeOffset decidedAt)
    {
        var decidedOn = DutchTime.DateOf(decidedAt);
        var next = decidedOn.AddDays(((int)Day - (int)decidedOn.DayOfWeek + 7) % 7);
        var batch = DutchTime.At(next, Time);
        return batch > decidedAt ? batch : DutchTime.At(next.AddDays(7), Time);
    }
}
