using Vroegsignalering.Gateway.Signals.Deliveries;
using Vroegsignalering.Gateway.Signals.Description;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>What takes signals in, for the host to wire.</summary>
internal static class SignalSetup
{
    public static IServiceCollection AddSignals(this IServiceCollection services) =>
        services.AddSingleton<SignalIntake>().AddSingleton<SignalWithdrawals>().AddSingleton<DeliveryIntake>().AddSingleton<PartnerApi>();
}
