using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Vroegsignalering.Gateway.Hosting.Pages;

/// <summary>A file of ours beside the pages; its address changes with its content, so that browsers may keep it.</summary>
internal sealed class StaticFile
{
    private readonly string _path;
    private readonly string _type;
    private readonly byte[] _content;

    /// <summary>The embedded file of that name.</summary>
    public StaticFile(string name, string type)
    {
        (_path, _type, _content) = ($"/{name}", type, Read(name));
        Address = $"{_path}?v={Convert.ToHexStringLower(SHA256.HashData(_content))[..8]}";
    }

    public string Address { get; }

    public void Map(IEndpointRouteBuilder routes) => routes.MapGet(_path, (HttpResponse response) =>
    {
        response.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { Public = true, MaxAge = TimeSpan.FromDays(1) };
        return TypedResults.Bytes(_content, _type);
    }).AllowAnonymous();

    private static byte[] Read(string name)
    {
        using var stream = typeof(StaticFile).Assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
