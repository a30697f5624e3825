using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Gateway.Hosting.Errors;

namespace Vroegsignalering.Gateway.Hosting.Tenants;

/// <summary>Keeps out callers whose municipality is not served here: nothing behind this has to think of it (TE-01).</summary>
internal sealed class ServedTenants(RequestDelegate next, TenantDirectory tenants)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (Caller.Of(context.User)?.Tenant is { } tenant
            && context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAuthorizeData>() is not null
            && (await tenants.BookWithAsync(tenant, context.RequestAborted)).Find(tenant) is null)
        {
            await Problems.Of(StatusCodes.Status403Forbidden).ExecuteAsync(context);
            return;
        }

        await next(context);
    }
}
