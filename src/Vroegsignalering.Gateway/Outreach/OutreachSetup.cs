using Vroegsignalering.Contracts;
using Vroegsignalering.Gateway.Hosting.Errors;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Gateway.Outreach.Facade;
using Vroegsignalering.Gateway.Outreach.Offering;
using Vroegsignalering.Gateway.Outreach.Steps;
using Vroegsignalering.Gateway.Outreach.Watching;
using Vroegsignalering.Gateway.Outreach.Worklist;

namespace Vroegsignalering.Gateway.Outreach;

/// <summary>From a task that is ready to what the wijkteam sees and does.</summary>
internal static class OutreachSetup
{
    public static IServiceCollection AddOutreach(this IServiceCollection services) => services
        .AddSingleton<IMessageHandler<TasksReady>, TasksReadyHandler>()
        .AddSingleton<TaskChanges>()
        .AddSingleton<TaskReading>()
        .AddSingleton<DueTimers>()
        .AddHostedService<DeadlineWatcher>()
        .AddHostedService<MandateWatcher>()
        .AddHostedService<Gauges>()
        .AddSingleton(new ProblemFormat(FhirAddress.Prefix, FhirProblem.WriteAsync));

    public static void MapOutreach(this IEndpointRouteBuilder routes)
    {
        routes.MapFhir();
        routes.MapWorklist();
    }
}
