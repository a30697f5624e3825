namespace Vroegsignalering.Domain.Consents;

/// <summary>A value of class A: statutory signal data. Code that takes it cannot be given class B (CO-01).</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Value">The value.</param>
public sealed record Statutory<T>(T Value)
{
    /// <summary>Nothing of the value.</summary>
    public override string ToString() => $"Statutory {typeof(T).Name}";
}
