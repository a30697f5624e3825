using System.Collections.Frozen;

namespace Vroegsignalering.Domain.Outreach;

/// <summary>The occasion of a task (aanleiding): it names no amount, no creditor and no number of signals.</summary>
public static class TaskReasons
{
    /// <summary>The codes with how they read; the same list as the profile's code system.</summary>
    public static FrozenDictionary<string, string> Texts { get; } = new Dictionary<string, string>
    {
        ["enkelvoudig"] = "Enkelvoudig signaal",
        ["meervoudig"] = "Meervoudig signaal",
        ["dreigende-ontruiming"] = "Dreigende ontruiming",
        ["dreigende-afsluiting"] = "Dreigende afsluiting van gas, water, licht of warmte",
        ["royement-zorgverzekering"] = "Dreigende wanbetalersregeling zorgverzekering",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
