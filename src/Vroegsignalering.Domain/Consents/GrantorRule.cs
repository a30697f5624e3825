using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Consents;

/// <summary>Who must have given a consent for it to count (CO-04).</summary>
/// <remarks>Source: UAVG art. 5 (under 16 the representative decides); Jeugdwet art. 7.3.4 (from 12 the child consents too).
/// Reading: with an incomplete birth date everybody who may be needed must have agreed, and on turning 16 the person is asked anew.</remarks>
public static class GrantorRule
{
    private const int DecidesAlone = 16;
    private const int CoSigns = 12;

    /// <summary>Whether those who gave the consent suffice, on the day it was given and today.</summary>
    /// <param name="consent">The consent.</param>
    /// <param name="request">The disclosure it must carry.</param>
    /// <param name="today">Dutch civil date.</param>
    public static bool Suffices(Consent consent, DisclosureRequest request, DateOnly today) =>
        SufficesOn(DutchTime.DateOf(consent.From), consent, request) && SufficesOn(today, consent, request);

    private static bool SufficesOn(DateOnly day, Consent consent, DisclosureRequest request)
    {
        var youngest = request.Subject.Born is { } latest ? Age(latest.Latest, day) : 0;
        var oldest = request.Subject.Born is { } earliest ? Age(earliest.Earliest, day) : int.MaxValue;
        var representativesNeeded = youngest < DecidesAlone ? request.Subject.Representatives : 0;
        var selfNeeded = oldest >= (request.YouthHelp ? CoSigns : DecidesAlone);
        return Representatives(consent) >= representativesNeeded && (!selfNeeded || GaveItself(consent));
    }

    private static bool GaveItself(Consent consent) => consent.Grantors.Contains(new Grantor(consent.Person, GrantorRole.Self));

    private static int Representatives(Consent consent) => consent.Grantors
        .Where(grantor => grantor.Role == GrantorRole.Representative && grantor.Person != consent.Person).Distinct().Count();

    private static int Age(DateOnly born, DateOnly day) => day.Year - born.Year - (born.AddYears(day.Year - born.Year) > day ? 1 : 0);
}
