using System.Collections.Frozen;
using System.Text.Json;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>Errors of a row as they are kept: pointer and code, from which the texts are made on reading; whole where those say more.</summary>
internal static class KeptErrors
{
    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web);

    private static readonly FrozenDictionary<(string Pointer, string Code), FieldError> Known =
        new[]
        {
            Unreadable.Json, Unreadable.Quote, Unreadable.RestOfArray, Unreadable.TooLong, Unreadable.NoRows, Unreadable.CutOff,
            SignalAnswers.ReferenceInUse, SignalAnswers.ReferencePurged,
        }.Concat(FieldErrors.All()).DistinctBy(KeyOf).ToFrozenDictionary(KeyOf);

    public static string Write(IReadOnlyList<FieldError> errors) => JsonSerializer.Serialize(errors.Select(Kept), Wire);

    /// <summary>The errors; also those that an earlier version kept, each with its texts.</summary>
    public static IReadOnlyList<FieldError> Read(string kept)
    {
        using var errors = JsonDocument.Parse(kept);
        return [.. errors.RootElement.EnumerateArray().Select(error => error.ValueKind == JsonValueKind.Array
            ? Of(error)
            : error.Deserialize<FieldError>(Wire)!)];
    }

    private static (string Pointer, string Code) KeyOf(FieldError error) => (error.Pointer, error.Code);

    private static object Kept(FieldError error) =>
        Known.GetValueOrDefault(KeyOf(error)) == error ? new[] { error.Pointer, error.Code }
        : PlaceOf(error) is { } place ? new object[] { error.Pointer, error.Code, place }
        : error;

    // Only the place tells one unknown field from the next.
    private static int? PlaceOf(FieldError error) =>
        int.TryParse(error.Detail.Where(char.IsAsciiDigit).ToArray(), out var place) && FieldErrors.Unknown(error.Pointer, place) == error ? place : null;

    private static FieldError Of(JsonElement kept) => kept.GetArrayLength() > 2
        ? FieldErrors.Unknown(kept[0].GetString()!, kept[2].GetInt32())
        : Of(kept[0].GetString()!, kept[1].GetString()!);

    // A code that a later version of the gateway no longer gives.
    private static FieldError Of(string pointer, string code) => Known.GetValueOrDefault((pointer, code))
        ?? new FieldError(pointer, code, "De tekst bij deze code is vervallen.",
            "Laat de regel nog eens controleren op /v1/leveringen/controle.");
}
