namespace Vroegsignalering.Gateway.Hosting.Errors;

/// <summary>The form of a request of a machine.</summary>
internal static class RequestForm
{
    /// <summary>The form; null when the body is none, or breaks off.</summary>
    /// <exception cref="BadHttpRequestException">The body is too large, or the line broke.</exception>
    public static async Task<IFormCollection?> ReadAsync(HttpRequest request)
    {
        if (!request.HasFormContentType) return null;
        try
        {
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return null;
        }
    }
}
