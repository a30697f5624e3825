using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using Vroegsignalering.Fhir.Validation;

namespace Vroegsignalering.Fhir.Codec;

/// <summary>From bytes to JSON. The parser's own message is not passed on: it quotes the document.</summary>
internal static class JsonSyntax
{
    public static JsonDocument? Read(ReadOnlyMemory<byte> utf8, Findings findings)
    {
        var root = new FhirPath(null, "Resource");
        var text = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (!Utf8.IsValid(text.Span))
        {
            findings.Add(root, "structure", "Het document is geen UTF-8; verstuur het als UTF-8.");
            return null;
        }

        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException error)
        {
            findings.Add(root, "structure", string.Create(
                CultureInfo.InvariantCulture,
                $"Het document is geen JSON: regel {error.LineNumber + 1}, positie {error.BytePositionInLine + 1}; herstel de opbouw."));
            return null;
        }
    }
}
