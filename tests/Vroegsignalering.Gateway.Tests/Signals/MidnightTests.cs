using System.Globalization;
using System.Text.Json.Nodes;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Tests.Outreach;
using static Vroegsignalering.Gateway.Tests.Signals.PartnerGateway;

namespace Vroegsignalering.Gateway.Tests.Signals;

/// <summary>A crisis that arrives milliseconds before or after Dutch midnight, over HTTP: the day it counts for decides its last day.</summary>
public sealed class MidnightTests
{
    private static readonly (string Arrival, string LastDay, string Reason)[] Rows =
    [
        ("2026-03-26T23:59:59.997+01:00", "2026-03-31", "Thursday still: Friday, Monday, Tuesday"),
        ("2026-03-27T00:00:00.002+01:00", "2026-04-01", "Friday already, the last working day of winter time"),
        ("2026-03-28T23:59:59.997+01:00", "2026-04-01", "Saturday, the last minute before the short day"),
        ("2026-03-29T00:00:00.002+01:00", "2026-04-01", "Sunday, two hours before the clock goes forward"),
        ("2026-03-29T03:00:00.002+02:00", "2026-04-01", "Sunday, just after it did"),
        ("2026-03-29T23:59:59.997+02:00", "2026-04-01", "Sunday still, in summer time: Monday counts as the first day"),
        ("2026-03-30T00:00:00.002+02:00", "2026-04-02", "Monday already; by winter time it would be Sunday"),
        ("2026-04-02T23:59:59.997+02:00", "2026-04-09", "before Good Friday and Easter Monday"),
        ("2026-04-03T00:00:00.002+02:00", "2026-04-09", "Good Friday itself: the same three days follow"),
        ("2026-04-30T23:59:59.997+02:00", "2026-05-06", "1 May is a working day, 5 May is none"),
        ("2026-05-01T00:00:00.002+02:00", "2026-05-07", "1 May is the day of arrival and does not count"),
        ("2026-05-13T23:59:59.997+02:00", "2026-05-20", "before Ascension Day and the equated Friday"),
        ("2026-05-14T00:00:00.002+02:00", "2026-05-20", "Ascension Day itself"),
        ("2026-10-24T23:59:59.997+02:00", "2026-10-28", "Saturday, the last minute before the long day"),
        ("2026-10-25T02:30:00.002+02:00", "2026-10-28", "Sunday, half past two for the first time"),
        ("2026-10-25T02:30:00.002+01:00", "2026-10-28", "Sunday, half past two for the second time"),
        ("2026-10-25T23:59:59.997+01:00", "2026-10-28", "Sunday still; by summer time it would be Monday"),
        ("2026-10-26T00:00:00.002+01:00", "2026-10-29", "Monday already"),
        ("2026-12-30T23:59:59.997+01:00", "2027-01-05", "31 December is a working day, New Year's Day is none"),
        ("2026-12-31T00:00:00.002+01:00", "2027-01-06", "the day of arrival does not count"),
        ("2026-12-31T23:59:59.997+01:00", "2027-01-06", "the last minute of the year"),
        ("2027-01-01T00:00:00.002+01:00", "2027-01-06", "the first minute of the year; in UTC it is still the old one"),
    ];

    [Theory, EveryProfile, Trait("Rule", "CR-03"), Trait("Rule", "CR-05")]
    public async Task Crisis_AroundMidnight_CountsForTheDutchDayItArrivedOn(string profile)
    {
        var clock = new SetClock(Instant(Rows[0].Arrival));
        await using var gateway = await StartAsync(profile, clock);
        foreach (var (arrival, lastDay, reason) in Rows)
        {
            clock.Now = Instant(arrival);

            var receipt = await gateway.TakenAsync(Energy, CrisisOn(DutchTime.DateOf(clock.Now)));

            Instant(receipt.Text("ontvangenOp")).Should().Be(clock.Now);
            var task = await gateway.QueryAsync<string>(
                "select cast(last_day as text) from task where origin = @id", new { id = Guid.Parse(receipt.Text("id")) });
            task.Should().Equal([lastDay], $"arrival {arrival}: {reason}");
        }
    }

    private static JsonObject CrisisOn(DateOnly day) => Messages.Crisis()
        .With("signaaldatum", Messages.Iso(day))
        .With("ontstaansdatum", Messages.Iso(day.AddDays(-70)))
        .With("geplandeEinddatum", Messages.Iso(day.AddDays(60)));

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).ToUniversalTime();
}
