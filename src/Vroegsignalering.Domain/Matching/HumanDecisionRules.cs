using System.Collections.Immutable;
using static Vroegsignalering.Domain.Matching.ComparisonLevel;

namespace Vroegsignalering.Domain.Matching;

/// <summary>When a human decides, whatever the total (MA-06).</summary>
public static class HumanDecisionRules
{
    private const int AgeOfMajority = 18;

    // A rooming house or an institution: more people of other households than two families with children are.
    private const int ManyStrangers = 8;

    /// <summary>The rules, in the order in which their reasons are reported.</summary>
    public static ImmutableArray<HumanDecisionRule> All { get; } =
    [
        new(ReviewReason.TradeName, NamesBusiness),
        new(ReviewReason.AnotherHolder, TellsOfAnother),
        new(ReviewReason.NamesSwapped, situation => situation.Best.Surname == SurnameSwapped),
        new(ReviewReason.WithinMargin, HasRival),
        new(ReviewReason.BirthDateMissing, LacksBirthDateAmongNamesakes),
        new(ReviewReason.OtherAddress, LivesElsewhere),
        new(ReviewReason.Minor, IsMinor),
        new(ReviewReason.Deceased, IsDeceased),
        new(ReviewReason.Secrecy, AskedForSecrecy),
        new(ReviewReason.UnderInvestigation, IsUnderInvestigation),
        new(ReviewReason.BsnAndNameDisagree, BsnContradicts),
        new(ReviewReason.NotInHousehold, HasNoHousehold),
        new(ReviewReason.NothingPersonal, HasNothingPersonal),
        new(ReviewReason.FirstNameContradicts, HasAnotherFirstName),
        new(ReviewReason.SameBirthDate, SharesBirthDate),
        new(ReviewReason.CrowdedAddress, IsOneOfMany),
        new(ReviewReason.RegisterTooOld, situation => situation.Basis.RegisterTooOld),
    ];

    private static bool NamesBusiness(MatchSituation situation) => situation.Signal.HasTradeName;

    private static bool TellsOfAnother(MatchSituation situation) =>
        situation.Signal.HolderWords?.TellOfAnother(situation.Best.Surname, situation.Best.Candidate.GivenNames) == true;

    private static bool HasRival(MatchSituation situation) =>
        situation.Others is [var next, ..] && (situation.Best.Total - next.Total < situation.Rules.Margin || LeadsByContact(situation));

    // House mates share a phone: it may rank them, but the lead must be there without it (MA-12).
    private static bool LeadsByContact(MatchSituation situation)
    {
        if (situation.Best.Contact != ContactSame)
        {
            return false;
        }

        var enough = situation.Best.WithoutContact(situation.Basis) - situation.Rules.Margin;
        foreach (ref readonly var other in situation.Others)
        {
            if (other.WithoutContact(situation.Basis) > enough)
            {
                return true;
            }
        }

        return false;
    }

    // A default of 1 January tells the year at most: between namesakes of one year it is as good as missing.
    private static bool LacksBirthDateAmongNamesakes(MatchSituation situation)
    {
        if (situation.Best.BirthDate is not (BirthDateUnknown or BirthDateDefault))
        {
            return false;
        }

        foreach (ref readonly var other in situation.Others)
        {
            if (SharesHome(situation, other) && !IsMinor(other.Candidate, situation.Basis.Today) && (SharesSurname(other) || SharesInitial(other))
                && other.BirthDate != BirthDateDiffers)
            {
                return true;
            }
        }

        return false;
    }

    private static bool LivesElsewhere(MatchSituation situation) =>
        situation.Best.Address is AddressAdditionDiffers or AddressElsewhere;

    private static bool IsMinor(MatchSituation situation) => IsMinor(situation.Best.Candidate, situation.Basis.Today);

    private static bool IsDeceased(MatchSituation situation) => situation.Best.Candidate.State == RegistrationState.Deceased;

    private static bool AskedForSecrecy(MatchSituation situation) => situation.Best.Candidate.Secrecy;

    private static bool IsUnderInvestigation(MatchSituation situation) => situation.Best.Candidate.UnderInvestigation;

    private static bool BsnContradicts(MatchSituation situation) => situation.Signal.Bsn is not null
        && (situation.Best.Bsn == BsnDiffers
            || situation.Ranked.Skip(1).Any(other => other.Bsn == BsnEqual)
            || (situation.Best.Bsn == BsnEqual && (situation.Best.Surname == SurnameDiffers
                || situation.Best.GivenNames is GivenDiffers or GivenConflicts or GivenNameLater or GivenInitialsLater || situation.Best.BirthDate == BirthDateDiffers
                || SomebodyElseFitsBetter(situation))));

    // By all but the number: a spouse's number on one's own contract.
    private static bool SomebodyElseFitsBetter(MatchSituation situation)
    {
        var best = situation.Best.WithoutBsn(situation.Rules);
        foreach (ref readonly var other in situation.Others)
        {
            if (other.WithoutBsn(situation.Rules) > best)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNoHousehold(MatchSituation situation) =>
        situation.Best.Candidate.State == RegistrationState.Resident && !situation.Best.Candidate.Stays.AnyOn(situation.Basis.Today);

    private static bool HasNothingPersonal(MatchSituation situation) => situation.Best.Personal(situation.Rules) < situation.Rules.PersonFrom;

    // One initial may be a slip of the pen; a whole other name, and no call name of theirs, is seen by everybody.
    private static bool HasAnotherFirstName(MatchSituation situation) =>
        situation.Signal.GivenNames.Names.Count > 0 && situation.Best.GivenNames is (GivenDiffers or GivenConflicts);

    // A first name in full or a row of initials tells twins apart; one initial, which may be wrong, does not. A twin who left counts too.
    private static bool SharesBirthDate(MatchSituation situation)
    {
        if (situation.Best.Candidate.Born is not { Day: not null } born || situation.Best.GivenNames is GivenNameEqual or GivenInitialsAll)
        {
            return false;
        }

        foreach (ref readonly var other in situation.Others)
        {
            if (other.Address != AddressElsewhere && SharesSurname(other) && other.Candidate.Born == born)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneOfMany(MatchSituation situation)
    {
        var allAgrees = situation.Best.BirthDate == BirthDateExact && SharesSurname(situation.Best)
            && situation.Best.GivenNames is not (GivenDiffers or GivenConflicts);
        if (!situation.Best.LivesAtAddress || allAgrees)
        {
            return false;
        }

        var (key, today) = (situation.Signal.AddressKey, situation.Basis.Today);
        var household = CurrentHousehold.Of(key, situation.Best.Candidate.Stays, today);
        var strangers = 0;
        foreach (ref readonly var other in situation.Others)
        {
            strangers += SharesHome(situation, other) && CurrentHousehold.Of(key, other.Candidate.Stays, today) != household ? 1 : 0;
        }

        return strangers >= ManyStrangers;
    }

    // An incomplete birth date that leaves room for a minor counts as one.
    private static bool IsMinor(Candidate person, DateOnly today) =>
        person.Born is { } born && born.Latest > today.AddYears(-AgeOfMajority);

    // Where the best lives at the very address, people at the number under other additions or none have other homes.
    private static bool SharesHome(MatchSituation situation, in ScoredCandidate other) =>
        other.LivesAtAddress && other.Address <= situation.Best.Address;

    private static bool SharesSurname(in ScoredCandidate other) => other.Surname is not (SurnameUnknown or SurnameDiffers);

    private static bool SharesInitial(in ScoredCandidate other) => other.GivenNames is not (GivenUnknown or GivenDiffers);
}
