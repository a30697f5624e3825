using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Vroegsignalering.Gateway.Hosting.Pages;

/// <summary>The one stylesheet; its address changes with its content, so that browsers may keep it.</summary>
public static class StyleSheet
{
    private const string Path = "/gateway.css";
    private static readonly byte[] Content = Read();

    public static string Address { get; } = $"{Path}?v={Convert.ToHexStringLower(SHA256.HashData(Content))[..8]}";

    public static void MapStyleSheet(this IEndpointRouteBuilder routes) => routes.MapGet(Path, (HttpResponse response) =>
    {
        response.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { Public = true, MaxAge = TimeSpan.FromDays(1) };
        return TypedResults.Bytes(Content, "text/css; charset=utf-8");
    }).AllowAnonymous();

    private static byte[] Read()
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream("gateway.css")!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
