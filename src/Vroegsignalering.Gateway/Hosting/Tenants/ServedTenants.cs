using Microsoft.AspNetCore.Authorization;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Gateway.Hosting.Errors;

namespace Vroegsignalering.Gateway.Hosting.Tenants;

/// <summary>Keeps a caller whose municipality is not served here from everything behind a right: nothing there has to think of it (TE-01).</summary>
/// <remarks>Partners have no municipality: the gate tells them per signal. What needs a log-in and no right, such as the start page, stays open.</remarks>
internal sealed class ServedTenants(RequestDelegate next, TenantDirectory tenants)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (IsBehindRight(context) && Caller.Of(context.User)?.Tenant is { } tenant
            && (await tenants.BookWithAsync(tenant, context.RequestAborted)).Find(tenant) is null)
        {
            await Problems.NotServed().ExecuteAsync(context);
            return;
        }

        await next(context);
    }

    private static bool IsBehindRight(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(needed => needed.Policy is not null) == true;
}
