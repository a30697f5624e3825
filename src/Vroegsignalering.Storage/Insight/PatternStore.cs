using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Insight;

/// <summary>The signals that the address rule and the household rule count (MA-01).</summary>
public static class PatternStore
{
    private static readonly string[] Uncounted =
        [DdasCodes.V12.Statuses[SignalStatus.Repeated], DdasCodes.V12.Statuses[SignalStatus.Unjustified]];

    /// <summary>
    /// The signals that arrived from the one day to the other, both inclusive: not the repeated and the unjustified ones, not what was replaced by
    /// a correction or withdrawn as a mistake.
    /// </summary>
    public static async Task<IReadOnlyCollection<CountedSignal>> CountedAsync(Session session, Gemeentecode tenant, (DateOnly From, DateOnly Until) arrived)
    {
        var rows = await session.QueryAsync<Row>(
            """
            select signal_id, address_key, household_id, arrived_on from signal
            left join case_signal using (tenant, signal_id) left join household_case using (tenant, case_id)
            where tenant = @tenant and arrived_on between @From and @Until and not (status in @Uncounted)
              and replaced_by is null and coalesce(withdrawn, '') <> @Mistake
            """,
            new { tenant, arrived.From, arrived.Until, Uncounted, Mistake = WithdrawalReasons.Of(WithdrawalReason.Mistake) });
        return [.. rows.Select(row => new CountedSignal(row.SignalId, row.AddressKey, row.HouseholdId, row.ArrivedOn))];
    }

    private sealed record Row
    {
        public required SignalId SignalId { get; init; }

        public required string AddressKey { get; init; }

        public HouseholdId? HouseholdId { get; init; }

        public required DateOnly ArrivedOn { get; init; }
    }
}
