namespace Vroegsignalering.Domain.Consents;

/// <summary>What is missing when a disclosure is denied with <c>ontbreekt</c>.</summary>
public enum MissingGround
{
    /// <summary>A consent that covers it.</summary>
    Consent,

    /// <summary>A mandate of the team; consent does not cure that (CO-03).</summary>
    Mandate,
}
