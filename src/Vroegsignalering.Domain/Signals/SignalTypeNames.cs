using System.Collections.Frozen;

namespace Vroegsignalering.Domain.Signals;

/// <summary>The words of the wire for a <see cref="SignalType"/>.</summary>
public static class SignalTypeNames
{
    /// <summary>The types by their word, exact case.</summary>
    public static FrozenDictionary<string, SignalType> ByText { get; } =
        Enum.GetValues<SignalType>().ToFrozenDictionary(Of, StringComparer.Ordinal);

    /// <summary>The word of the type, such as <c>eindelevering</c>.</summary>
    public static string Of(SignalType type) => type switch
    {
        SignalType.Regular => "regulier",
        SignalType.EndOfSupply => "eindelevering",
        SignalType.Eviction => "ontruiming",
        SignalType.EndOfInsurance => "royement",
    };
}
