namespace Vroegsignalering.Domain.Signals;

/// <summary>What makes two signals of one partner about the same claim (RE-02); compare it within one tenant and partner only.</summary>
/// <param name="Value">Starts with <c>v:</c> for the partner's claim reference, with <c>a:</c> for kind and contract address.</param>
public readonly record struct ClaimKey(string Value)
{
    /// <summary>The key of the signal: its vorderingskenmerk, else its kind with the contract address.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="addressKey">The normalised contract address (MA-02).</param>
    public static ClaimKey Of(Signal signal, string addressKey) =>
        new(signal.ClaimReference is { } reference ? $"v:{reference}" : $"a:{signal.Kind}:{addressKey}");

    /// <summary>Nothing of the claim or the address.</summary>
    public override string ToString() => nameof(ClaimKey);
}
