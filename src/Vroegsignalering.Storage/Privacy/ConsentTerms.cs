using System.Text.Json;
using System.Text.Json.Serialization;
using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Privacy;

/// <summary>The part of a consent that no query looks into, kept as JSON.</summary>
internal sealed record ConsentTerms
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public required IReadOnlyList<DataCategory> Categories { get; init; }

    public required IReadOnlyList<Grantor> Grantors { get; init; }

    public required ConsentMeans Means { get; init; }

    public required WorkerId ObtainedBy { get; init; }

    public required string TextVersion { get; init; }

    public static ConsentTerms Of(Consent consent) => new()
    {
        Categories = [.. consent.Categories.Order()],
        Grantors = consent.Grantors,
        Means = consent.Means,
        ObtainedBy = consent.ObtainedBy,
        TextVersion = consent.TextVersion,
    };

    public static ConsentTerms Parse(string json) => JsonSerializer.Deserialize<ConsentTerms>(json, Json)!;

    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
