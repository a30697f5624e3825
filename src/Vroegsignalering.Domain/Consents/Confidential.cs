using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Consents;

/// <summary>A value of class B, told in confidence: nothing but a consent that the gate found valid opens it (CO-01, CO-02).</summary>
/// <typeparam name="T">What it is.</typeparam>
public sealed class Confidential<T>
{
    private readonly T _value;

    /// <summary>Seals the value.</summary>
    /// <param name="subject">The person it is about.</param>
    /// <param name="category">Its category, of class B.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The category is of class A.</exception>
    public Confidential(PersonId subject, DataCategory category, T value)
    {
        if (category.Class() != DisclosureClass.Confidential)
            throw new ArgumentException("A statutory category holds nothing confidential.", nameof(category));
        (Subject, Category, _value) = (subject, category, value);
    }

    /// <summary>The person it is about.</summary>
    public PersonId Subject { get; }

    /// <summary>Its category.</summary>
    public DataCategory Category { get; }

    /// <summary>The value, for the disclosure that the consent covers.</summary>
    /// <param name="grant">The gate's answer; an answer that needs no consent does not fit here.</param>
    /// <exception cref="InvalidOperationException">The consent is another person's or covers other categories.</exception>
    public T OpenWith(DisclosureAnswer.Granted grant) => grant.Opens(Subject, Category)
        ? _value
        : throw new InvalidOperationException($"This consent does not open {Category}.");

    /// <summary>Nothing of the value.</summary>
    public override string ToString() => $"Confidential {Category}";
}
