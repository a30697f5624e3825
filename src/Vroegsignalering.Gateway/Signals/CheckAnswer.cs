using System.Text.Json.Serialization;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>The message would be taken in, with these notices.</summary>
internal sealed record CheckAnswer([property: JsonPropertyName("meldingen")] IReadOnlyList<FieldError> Notices);
