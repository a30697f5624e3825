using System.Text.Encodings.Web;
using System.Text.Json;
using Vroegsignalering.Fhir.R4;
using Vroegsignalering.Fhir.Validation;

namespace Vroegsignalering.Fhir.Codec;

/// <summary>FHIR R4 as JSON: read, write, check. Bad input is an outcome, never an exception.</summary>
public static class FhirJson
{
    /// <summary>Relaxed, so that Dutch stays readable; the text goes out as JSON only, never inside a page.</summary>
    internal static FhirJsonContext Context { get; } = new(
        new JsonSerializerOptions(FhirJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static FhirJsonContext Indented { get; } = new(new JsonSerializerOptions(Context.Options) { WriteIndented = true });

    public static ParsedResource Parse(ReadOnlyMemory<byte> utf8)
    {
        var findings = new Findings();
        using var document = JsonSyntax.Read(utf8, findings);
        if (document is not null)
        {
            new Validator(findings).Document(document.RootElement);
        }

        return document is null || findings.Issues.Count > 0
            ? new ParsedResource.Rejected(findings.Issues)
            : new ParsedResource.Read(document.RootElement.Deserialize(Context.Resource)!);
    }

    /// <summary>Reads to the end of the stream; the caller bounds its length.</summary>
    public static async Task<ParsedResource> ParseAsync(Stream utf8, CancellationToken cancellation)
    {
        using var buffer = new MemoryStream();
        await utf8.CopyToAsync(buffer, cancellation);
        return Parse(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
    }

    /// <param name="resource">What is written.</param>
    /// <param name="forEyes">Whether over lines, for who reads it; a machine gets it in one.</param>
    public static byte[] Write(Resource resource, bool forEyes = false) =>
        JsonSerializer.SerializeToUtf8Bytes(resource, (forEyes ? Indented : Context).Resource);

    /// <summary>What is wrong with a resource of our own making; none when it may leave.</summary>
    public static IReadOnlyList<FhirIssue> Validate(Resource resource) => Parse(Write(resource)).Match(_ => [], issues => issues);
}
