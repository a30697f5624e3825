using Microsoft.AspNetCore.Http.HttpResults;
using Vroegsignalering.Gateway.Cases;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Gateway.Hosting.Errors;
using Vroegsignalering.Gateway.Hosting.Health;
using Vroegsignalering.Gateway.Hosting.Logging;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Gateway.Hosting.Pages;
using Vroegsignalering.Gateway.Hosting.Settings;
using Vroegsignalering.Gateway.Hosting.Telemetry;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Gateway.Insight;
using Vroegsignalering.Gateway.Outreach;
using Vroegsignalering.Gateway.Privacy;
using Vroegsignalering.Gateway.Review;
using Vroegsignalering.Gateway.Signals;

namespace Vroegsignalering.Gateway.Hosting;

/// <summary>The gateway, wired and not yet started.</summary>
public static class GatewayHost
{
    private const long LargestBody = 1024 * 1024;

    /// <summary>The gateway of these settings.</summary>
    /// <exception cref="StartRefusedException">The configuration is not complete or not right.</exception>
    public static WebApplication Create(GatewaySettings settings)
    {
        // Files lie beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [.. settings.Arguments],
            ApplicationName = typeof(GatewayHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = settings.EnvironmentName,
        });
        builder.Configuration.AddInMemoryCollection(settings.Configuration);
        builder.Configuration.AddSecretFiles();
        var options = GatewayOptions.Read(builder, settings);
        AddHost(builder, settings, options);

        var gateway = builder.Build();
        if (!PrivateFiles.Close(settings.DataFolder)) gateway.Logger.DataFolderOpen();
        UsePipeline(gateway);
        MapRoutes(gateway);
        gateway.Logger.Starting(options.Profile.ToString());
        return gateway;
    }

    private static void AddHost(WebApplicationBuilder builder, GatewaySettings settings, GatewayOptions options)
    {
        // Told everything, the service profile keeps nothing on disk, and may run where nothing can be written.
        if (options.Profile is Profile.Embedded embedded) PrivateFiles.Make(embedded.DatabaseFile);
        builder.WebHost.UseUrls(settings.Urls.Split(';'));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Logging.AddGatewayLogging(settings.Mode);
        builder.Services.AddSingleton(settings).AddSingleton(settings.Clock).AddSingleton(options.Profile).AddSingleton(options.Contact);
        builder.Services.AddAccess(options.Access, SigningKey.Load(options.Access, settings.DataFolder));
        builder.Services.AddGatewayTelemetry(options.Telemetry);
        builder.Services.AddHealthChecks();
        builder.Services.AddStorage();
        builder.Services.AddSignals();
        builder.Services.AddCases();
        builder.Services.AddOutreach();
        builder.Services.AddReview();
        builder.Services.AddMessaging(BusOptions.Read(builder.Configuration, options.Profile));
        builder.Services.AddRazorComponents();
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
    }

    private static void UsePipeline(WebApplication gateway)
    {
        gateway.UseMiddleware<Uploads>();
        gateway.UseMiddleware<RequestLogging>();
        gateway.Use(HeadAsGet.InvokeAsync);
        gateway.Use(ResponseHeaders.InvokeAsync);
        gateway.UseMiddleware<FailureGuard>();
        gateway.UseStatusCodePages(bare => Problems.Of(bare.HttpContext.Response.StatusCode).ExecuteAsync(bare.HttpContext));
        gateway.Use(AddressGate.InvokeAsync);
        gateway.Use(AcceptGate.InvokeAsync);
        gateway.Use(ContentGate.InvokeAsync);
        gateway.UseRouting();
        gateway.Use(UntoldLength.InvokeAsync);
        gateway.UseAuthentication();
        gateway.UseAuthorization();
        gateway.UseMiddleware<ServedTenants>();
        gateway.UseAntiforgery();
        gateway.Use(FormGate.InvokeAsync);
    }

    private static void MapRoutes(WebApplication gateway)
    {
        gateway.MapHealth();
        gateway.MapTokens();
        gateway.MapSignals();
        gateway.MapSignIn();
        gateway.MapStyleSheet();
        gateway.MapLogbook();
        gateway.MapOutreach();
        gateway.MapPatterns();
        gateway.MapReview();
        gateway.MapGet(StartPage.Path, () => new RazorComponentResult<StartPage>()).RequireAuthorization();
    }
}
