namespace Vroegsignalering.Domain.Values;

/// <summary>Identifies a signal partner (signaalpartner); partners are global, a covenant is per tenant and partner (IN-08).</summary>
/// <param name="Value">The client id under which the partner logs in, such as <c>energie-demo</c>.</param>
public readonly record struct PartnerId(string Value)
{
    /// <summary>The client id.</summary>
    public override string ToString() => Value;
}
