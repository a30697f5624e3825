using System.Collections.Frozen;

namespace Vroegsignalering.Domain.Signals;

/// <summary>The words of the wire for a <see cref="WithdrawalReason"/>.</summary>
public static class WithdrawalReasons
{
    /// <summary>The reasons by their word, exact case.</summary>
    public static FrozenDictionary<string, WithdrawalReason> ByText { get; } =
        Enum.GetValues<WithdrawalReason>().ToFrozenDictionary(Of, StringComparer.Ordinal);

    /// <summary>The word of the reason, such as <c>betaald</c>.</summary>
    public static string Of(WithdrawalReason reason) => reason switch
    {
        WithdrawalReason.Paid => "betaald",
        WithdrawalReason.Arrangement => "regeling",
        WithdrawalReason.Mistake => "fout",
    };
}
