using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Vroegsignalering.Domain.Matching.Indexing;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>A truth beside the register: which municipality has the persons that it names by their keys, and who is in none.</summary>
internal static class PlacedTruth
{
    private const ushort Several = ushort.MaxValue;

    /// <summary>Gives each person the one municipality that has the key; where several have it, the signal's will be meant. Returns how many persons none has.</summary>
    public static int Place(Dictionary<Guid, KnownTruth> truth, ResidentsIndex index)
    {
        var places = MunicipalitiesOf(truth.Values, index);
        foreach (var reference in truth.Keys)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrNullRef(truth, reference);
            if (known.Person is { } person && places[person.Value] is var place and not Several) known = known.In(place);
        }

        return places.Values.Count(place => place == 0);
    }

    private static Dictionary<Guid, ushort> MunicipalitiesOf(IEnumerable<KnownTruth> truth, ResidentsIndex index)
    {
        var places = new Dictionary<Guid, ushort>();
        foreach (var known in truth)
        {
            if (known.Person is { } person) places[person.Value] = 0;
        }

        foreach (var resident in index.All())
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrNullRef(places, FileKeys.In(0, resident.Person.Value));
            if (!Unsafe.IsNullRef(ref place)) place = place == 0 ? FileKeys.MunicipalityOf(resident.Person.Value) : Several;
        }

        return places;
    }
}
