namespace Vroegsignalering.Domain.Matching;

/// <summary>How the signals of one address in one matching period relate (MA-01).</summary>
/// <param name="InPeriod">Signals on the address in the period; zero or more.</param>
/// <param name="Before">Signals on it in the months before that count; zero or more.</param>
/// <remarks>Source: DDAS vroegsignalering v1.2 and the Divosa monitor. An address can be multiple and consecutive at once.</remarks>
public readonly record struct AddressPattern(int InPeriod, int Before)
{
    /// <summary>One signal and none before (enkelvoudig).</summary>
    public bool Single => InPeriod == 1 && Before == 0;

    /// <summary>Two or more signals in the period (meervoudig).</summary>
    public bool Multiple => InPeriod >= 2;

    /// <summary>A signal in the period and an earlier one in the months before it (opeenvolgend).</summary>
    public bool Consecutive => InPeriod >= 1 && Before >= 1;
}
