using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>A partner as a writer of signals.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Prefix">How its references begin.</param>
/// <param name="Kind">The <c>soort</c> it writes.</param>
internal sealed record DemoSender(PartnerId Partner, string Prefix, string Kind)
{
    public static readonly DemoSender Housing = new(DemoCovenants.Housing, "HUUR", "Huur");
    public static readonly DemoSender Energy = new(DemoCovenants.Energy, "WBR", "Energie");
    public static readonly DemoSender Water = new(DemoCovenants.Water, "DWB", "Water");
    public static readonly DemoSender Health = new(DemoCovenants.Health, "ZVK", "Zorg");
    public static readonly DemoSender Heat = new(DemoCovenants.Heat, "SWM", "Energie");

    /// <summary>Those that send a month's worth of ordinary signals, by how many they send.</summary>
    public static readonly IReadOnlyList<DemoSender> Ordinary =
        [Housing, Housing, Housing, Energy, Energy, Energy, Water, Water, Health, Health];
}
