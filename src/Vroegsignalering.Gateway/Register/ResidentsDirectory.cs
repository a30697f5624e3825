using System.Collections.Concurrent;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Register;

/// <summary>Keeps the residents of each municipality in memory, and follows the changes of its register (MA-04).</summary>
/// <remarks>
/// Each gateway does so for itself, by the numbers of the changes: whoever asks names the number that must be shown, so that no decision is taken
/// on an older register than the database holds. A load that changed very many, more changes than an index should carry, or changes that are not kept any more,
/// build anew. What is read while
/// the register changes may be newer than the number says, never older: the change is read once more with its own number.
/// </remarks>
internal sealed partial class ResidentsDirectory(ILogger<ResidentsDirectory> log)
{
    private readonly ConcurrentDictionary<Gemeentecode, Place> _places = [];

    /// <summary>The residents with every change that the transaction sees, and perhaps later ones.</summary>
    public async Task<ResidentsIndex> NowAsync(Session session, Gemeentecode tenant)
    {
        var sequence = await RegisterStore.SequenceAsync(session, tenant);
        var place = _places.GetOrAdd(tenant, _ => new Place());
        if (place.At(sequence) is { } known) return known;
        await place.Turn.WaitAsync();
        try
        {
            return place.At(sequence) ?? (place.Latest = await FollowAsync(session, tenant, place.Latest));
        }
        finally
        {
            place.Turn.Release();
        }
    }

    private async Task<ResidentsIndex> FollowAsync(Session session, Gemeentecode tenant, ResidentsIndex? earlier)
    {
        if (earlier is null) return await LoadAsync(session, tenant);
        var changes = await RegisterStore.MutationsAsync(session, tenant, earlier.Sequence);
        if (!AreAll(changes, earlier.Sequence)) return await LoadAsync(session, tenant);
        var persons = changes.Select(change => change.PersonId).ToHashSet();
        if (persons.Contains(null) || earlier.WearsOutBy(persons.Count)) return await LoadAsync(session, tenant);
        var changed = await RegisterStore.FindAsync(session, tenant, [.. persons.Select(person => person!.Value)]);
        return earlier.With([.. changed.All.Values], changes[^1].Sequence);
    }

    // A change has the number after that of the one before, and the last is always kept: one that is not kept any more leaves a gap.
    private static bool AreAll(List<RecordedMutation> changes, long after) => changes is [.., var last] && last.Sequence - after == changes.Count;

    private async Task<ResidentsIndex> LoadAsync(Session session, Gemeentecode tenant)
    {
        var sequence = await RegisterStore.SequenceAsync(session, tenant);
        var builder = new ResidentsIndexBuilder();
        await foreach (var registration in RegisterStore.AllAsync(session, tenant))
        {
            builder.Add(registration);
        }

        LogLoaded(builder.Count, tenant, sequence);
        return builder.Build(sequence);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} residents of {Tenant} are in memory, as of change {Sequence}")]
    private partial void LogLoaded(int count, Gemeentecode tenant, long sequence);

    // One municipality: the index as it was last brought up to date, by one at a time.
    private sealed class Place
    {
        private volatile ResidentsIndex? _latest;

        public SemaphoreSlim Turn { get; } = new(1, 1);

        public ResidentsIndex? Latest
        {
            get => _latest;
            set => _latest = value;
        }

        public ResidentsIndex? At(long sequence) => Latest is { } index && index.Sequence >= sequence ? index : null;
    }
}
