using Vroegsignalering.Contracts;
using Vroegsignalering.Gateway.Hosting.Messages;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>Matching and cases.</summary>
internal static class CasesSetup
{
    public static IServiceCollection AddCases(this IServiceCollection services) =>
        services.AddSingleton<IMessageHandler<SignalsAccepted>, SignalsAcceptedHandler>();
}
