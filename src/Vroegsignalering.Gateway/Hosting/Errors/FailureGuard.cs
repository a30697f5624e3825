using Vroegsignalering.Gateway.Hosting.Logging;

namespace Vroegsignalering.Gateway.Hosting.Errors;

/// <summary>Turns every exception into an answer without a detail; the log gets the type and the stack, never the message, which may hold personal data (LO-04).</summary>
public sealed class FailureGuard(RequestDelegate next, ILogger<FailureGuard> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            if (!context.Response.HasStarted) context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (BadHttpRequestException unreadable) when (!context.Response.HasStarted)
        {
            await AnswerAsync(context, unreadable.StatusCode);
        }
        catch (Exception failure)
        {
            log.RequestFailed(failure.GetType().FullName!, failure.StackTrace);
            await AnswerAsync(context, StatusCodes.Status500InternalServerError);
        }
    }

    private static async Task AnswerAsync(HttpContext context, int status)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        context.Response.Clear();
        await Problems.Of(status).ExecuteAsync(context);
    }
}
