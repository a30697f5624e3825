namespace Vroegsignalering.Gateway.Hosting;

/// <summary>Answers HEAD wherever GET is answered, with the same headers; the server leaves the body away.</summary>
public static class HeadAsGet
{
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var isHead = HttpMethods.IsHead(context.Request.Method);
        if (isHead) context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            // For the log: it was HEAD.
            if (isHead) context.Request.Method = HttpMethods.Head;
        }
    }
}
