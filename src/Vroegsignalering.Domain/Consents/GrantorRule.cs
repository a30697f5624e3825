using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Consents;

/// <summary>Who must have given a consent for it to count (CO-04).</summary>
/// <remarks>Source: UAVG art. 5 (under 16 the representative decides); Jeugdwet par. 7.3 (from 12 the child consents too).
/// Reading: with an incomplete birth date everybody who may be needed must have agreed, and on turning 16 the person is asked anew.</remarks>
public static class GrantorRule
{
    private const int DecidesAlone = 16;
    private const int CoSigns = 12;

    /// <summary>Whether those who gave the consent suffice, on the day it was given and today.</summary>
    /// <param name="consent">The consent.</param>
    /// <param name="subject">The person it is about.</param>
    /// <param name="youthHelp">Whether it is about help under the Jeugdwet.</param>
    /// <param name="today">Dutch civil date.</param>
    public static bool Suffices(Consent consent, ConsentSubject subject, bool youthHelp, DateOnly today) =>
        new[] { DutchTime.DateOf(consent.From), today }.All(day =>
            Representatives(consent) >= RepresentativesNeeded(subject, day) && (!SelfNeeded(subject, youthHelp, day) || GaveItself(consent)));

    private static int RepresentativesNeeded(ConsentSubject subject, DateOnly day) =>
        subject.Born is not { } born || Age(born.Latest, day) < DecidesAlone ? subject.Representatives : 0;

    private static bool SelfNeeded(ConsentSubject subject, bool youthHelp, DateOnly day) =>
        subject.Born is not { } born || Age(born.Earliest, day) >= (youthHelp ? CoSigns : DecidesAlone);

    private static bool GaveItself(Consent consent) => consent.Grantors.Contains(new Grantor(consent.Person, GrantorRole.Self));

    private static int Representatives(Consent consent) => consent.Grantors
        .Where(grantor => grantor.Role == GrantorRole.Representative && grantor.Person != consent.Person).Distinct().Count();

    private static int Age(DateOnly born, DateOnly day) => day.Year - born.Year - (born.AddYears(day.Year - born.Year) > day ? 1 : 0);
}
