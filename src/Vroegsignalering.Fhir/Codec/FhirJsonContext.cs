using System.Text.Json.Serialization;
using Vroegsignalering.Fhir.R4;

namespace Vroegsignalering.Fhir.Codec;

/// <summary>Always through <see cref="Resource"/>: written as its own type a resource would lose its <c>resourceType</c>.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowOutOfOrderMetadataProperties = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Resource))]
internal sealed partial class FhirJsonContext : JsonSerializerContext;
