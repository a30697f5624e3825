namespace Vroegsignalering.Gateway.Tenants;

/// <summary>Sees to it that no two entries of a list say who they are in the same words.</summary>
internal static class Unique
{
    public static void Check<T>(SettingsObject owner, string list, IEnumerable<T> keys)
    {
        var seen = new HashSet<T>();
        foreach (var (place, key) in keys.Index())
        {
            if (!seen.Add(key)) owner.Wrong($"{list}/{place}", "komt al eerder voor in deze lijst", "Laat één van de twee weg, of geef deze een eigen code.");
        }
    }
}
