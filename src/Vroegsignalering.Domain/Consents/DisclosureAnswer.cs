using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Consents;

/// <summary>What the gate answers; only <see cref="NotRequired"/> and <see cref="Granted"/> let anything leave (CO-02, LO-07).</summary>
public abstract record DisclosureAnswer
{
    private DisclosureAnswer()
    {
    }

    /// <summary>A rule of law permits it; no consent is asked (nietVereist).</summary>
    public sealed record NotRequired : DisclosureAnswer;

    /// <summary>A valid consent covers it (verleend).</summary>
    public sealed record Granted : DisclosureAnswer
    {
        private readonly Consent _consent;

        internal Granted(Consent consent) => _consent = consent;

        /// <summary>The consent.</summary>
        public ConsentId Consent => _consent.Id;

        /// <summary>Whether it opens data of the category about the person.</summary>
        public bool Opens(PersonId subject, DataCategory category) =>
            subject == _consent.Person && _consent.Categories.Contains(category);
    }

    /// <summary>Nobody consented, or a mandate is missing (ontbreekt).</summary>
    /// <param name="Ground">What is missing.</param>
    public sealed record Missing(MissingGround Ground) : DisclosureAnswer;

    /// <summary>Consent was asked and refused (geweigerd).</summary>
    /// <param name="Consent">The record of the refusal.</param>
    public sealed record Refused(ConsentId Consent) : DisclosureAnswer;

    /// <summary>Consent was given and withdrawn (ingetrokken).</summary>
    /// <param name="Consent">The consent that was withdrawn.</param>
    public sealed record Withdrawn(ConsentId Consent) : DisclosureAnswer;

    /// <summary>Whether the disclosure may be made.</summary>
    public bool Allows => this is NotRequired or Granted;

    /// <summary>The answer as the processing log writes it.</summary>
    public string Wire => Match(
        _ => "nietVereist", granted => $"verleend({granted.Consent})", _ => "ontbreekt", _ => "geweigerd", _ => "ingetrokken");

    /// <summary>The result of the function for the case at hand.</summary>
    public T Match<T>(
        Func<NotRequired, T> notRequired, Func<Granted, T> granted, Func<Missing, T> missing, Func<Refused, T> refused, Func<Withdrawn, T> withdrawn) =>
        this switch
        {
            NotRequired answer => notRequired(answer),
            Granted answer => granted(answer),
            Missing answer => missing(answer),
            Refused answer => refused(answer),
            Withdrawn answer => withdrawn(answer),
            _ => throw new InvalidOperationException("The cases are closed."),
        };
}
