using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vroegsignalering.Gateway.Hosting.Errors;

/// <summary>Problems as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Problem))]
public sealed partial class ProblemJson : JsonSerializerContext;
