using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Register;

/// <summary>What a load, or the ending of who is missing, did to whom: a numbered row for each person, or one for everybody where those would be too many to follow.</summary>
/// <param name="whole">What to call it where it concerns everybody.</param>
internal sealed class RegisterSteps(string whole)
{
    // As many as an index of any size takes in before it is built anew; of more, a row for each would be read for nothing by the smaller ones.
    private const int MostToFollow = 1000;

    // Every gateway looks with each batch of signals; one that had none for as long reads the register anew.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    private readonly List<(string Kind, PersonId Person)> _steps = [];

    /// <summary>Whether it concerns everybody.</summary>
    public bool IsWhole
    {
        get => field || _steps.Count > MostToFollow;
        init;
    }

    /// <summary>Takes a step; of too many no more than it needs to know that.</summary>
    public void Add(string kind, PersonId person)
    {
        if (!IsWhole) _steps.Add((kind, person));
    }

    /// <summary>Numbers the steps, stores them, and forgets those of two weeks ago; the transaction holds the row of the register, so that numbers are given out in the order of commits.</summary>
    public async Task RecordAsync(Session session, Gemeentecode tenant, DateTimeOffset now)
    {
        List<(string Kind, PersonId? Person)> steps = IsWhole ? [(whole, null)] : [.. _steps.Select(step => (step.Kind, (PersonId?)step.Person))];
        var last = await session.SingleAsync<long>(
            "update register_state set sequence = sequence + @count where tenant = @tenant returning sequence", new { tenant, count = steps.Count });
        var before = last - steps.Count;
        await session.InsertAsync(
            Table(tenant, now),
            [.. steps.Select((step, place) => new RecordedMutation { Sequence = before + place + 1, Kind = step.Kind, PersonId = step.Person })]);
        await session.ExecuteAsync("delete from register_mutation where tenant = @tenant and recorded_at < @kept", new { tenant, kept = now - Kept });
    }

    private static Table<RecordedMutation> Table(Gemeentecode tenant, DateTimeOffset now) => new Table<RecordedMutation>("register_mutation", "sequence")
        .Text("tenant", _ => tenant.ToString())
        .Long("sequence", row => row.Sequence)
        .Text("kind", row => row.Kind)
        .IdOrNull("person_id", row => row.PersonId?.Value)
        .Instant("recorded_at", _ => now);
}
