using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>A file of JSON as a value; a field that cannot be read is told by its name and line.</summary>
internal static class StrictJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
    };

    /// <param name="file">The file.</param>
    /// <param name="what">What it should be, in Dutch.</param>
    /// <exception cref="FileFaultException">It is not.</exception>
    public static T Read<T>(FileInfo file, string what)
        where T : class
    {
        using var stream = file.OpenRead();
        try
        {
            return JsonSerializer.Deserialize<T>(stream, Options) ?? throw new JsonException();
        }
        catch (JsonException fault)
        {
            throw new FileFaultException($"{file.Name} is geen {what}: {ReasonOf(fault)}. De vorm staat in docs/matching.md.");
        }
    }

    // Text that is no JSON at all has a fault of the reader within.
    private static string ReasonOf(JsonException fault)
    {
        var line = fault.LineNumber is { } number ? $" in regel {number + 1}" : "";
        return fault.InnerException is JsonException ? $"de tekst is geen JSON; herstel hem{line}"
            : fault.Path is { Length: > 2 } path ? $"veld '{path[2..]}'{line} staat er twee keer, of heeft een waarde die daar niet past: een getal staat zonder aanhalingstekens, tekst erin"
            : "verwacht werd een object met velden";
    }
}
