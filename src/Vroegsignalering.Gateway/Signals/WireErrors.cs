using Vroegsignalering.Domain.Signals;
using WireError = Vroegsignalering.Gateway.Hosting.Errors.FieldError;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>The domain's errors as an answer carries them.</summary>
internal static class WireErrors
{
    public static WireError ToWire(this FieldError error) => new(error.Pointer, error.Code, error.Detail, error.Hint);

    public static IReadOnlyList<WireError> ToWire(this IEnumerable<FieldError> errors) => [.. errors.Select(ToWire)];
}
