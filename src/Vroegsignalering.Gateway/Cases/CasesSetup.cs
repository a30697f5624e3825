using Vroegsignalering.Contracts;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Gateway.Register;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>Matching and cases.</summary>
internal static class CasesSetup
{
    public static IServiceCollection AddCases(this IServiceCollection services) =>
        services.AddSingleton<ResidentsDirectory>().AddSingleton<IMessageHandler<SignalsAccepted>, SignalsAcceptedHandler>();
}
