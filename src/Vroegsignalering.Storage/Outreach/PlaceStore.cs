using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Outreach;

/// <summary>Where a task leads: the signals behind it, and addresses as the register spells them.</summary>
public static class PlaceStore
{
    /// <summary>The signals behind the tasks: those of their crisis terms, else those of their case; none that was corrected (RE-04).</summary>
    public static Task<List<TaskSignal>> SignalsAsync(Session session, Gemeentecode tenant, IReadOnlyList<TaskId> tasks) =>
        session.QueryAsync<TaskSignal>(
            """
            select x.task_id, s.address_key, s.body from task_term x
              join signal s on s.tenant = x.tenant and s.signal_id = x.signal_id
              where x.tenant = @tenant and x.task_id in @ids and s.replaced_by is null
            union
            select t.task_id, s.address_key, s.body from task t
              join case_signal x on x.tenant = t.tenant and x.case_id = t.case_id
              join signal s on s.tenant = x.tenant and s.signal_id = x.signal_id
              where t.tenant = @tenant and t.task_id in @ids and t.kind = 'Outreach' and s.replaced_by is null
            """,
            new { tenant, ids = tasks.Select(task => task.Value) });

    /// <summary>The addresses that the register knows under these keys.</summary>
    public static async Task<IReadOnlyDictionary<string, Address>> AddressesAsync(
        Session session, Gemeentecode tenant, IReadOnlyCollection<string> keys)
    {
        var rows = keys.Count == 0
            ? []
            : await session.QueryAsync<AddressRow>(
                """
                select distinct address_key, street, house_number, house_letter, addition, postcode, town from residence
                where tenant = @tenant and premises_key in @premises and address_key in @keys
                """,
                new { tenant, keys, premises = keys.Select(key => string.Join('-', key.Split('-').Take(2))).Distinct() });
        return rows.GroupBy(row => row.AddressKey).ToDictionary(same => same.Key, same => same.First().ToAddress());
    }

    /// <summary>Those of the households in which somebody asked for secrecy on the day, a Dutch civil date.</summary>
    public static async Task<IReadOnlySet<HouseholdId>> WithSecrecyAsync(
        Session session, Gemeentecode tenant, IReadOnlyCollection<HouseholdId> households, DateOnly day) =>
        households.Count == 0
            ? new HashSet<HouseholdId>()
            : (await session.QueryAsync<HouseholdId>(
                """
                select distinct household_id from residence join resident using (tenant, person_id)
                where tenant = @tenant and household_id in @households and secrecy
                  and valid_from <= @day and (valid_until is null or valid_until >= @day)
                """,
                new { tenant, households = households.Select(household => household.Value), day })).ToHashSet();

    private sealed record AddressRow
    {
        public required string AddressKey { get; init; }

        public string? Street { get; init; }

        public required int HouseNumber { get; init; }

        public string? HouseLetter { get; init; }

        public string? Addition { get; init; }

        public required string Postcode { get; init; }

        public string? Town { get; init; }

        public Address ToAddress() => new()
        {
            Street = Street,
            HouseNumber = HouseNumber,
            HouseLetter = HouseLetter,
            Addition = Addition,
            Postcode = Domain.Values.Postcode.TryParse(Postcode, out var code) ? code : throw new FormatException("A stored postcode cannot be read."),
            Town = Town,
        };
    }
}
