using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Matching;

namespace Vroegsignalering.Domain.Outreach;

/// <summary>Who is spoken to when the contract holder is or looks a minor (MA-12).</summary>
/// <remarks>
/// Reading [L], decided in 0013: the register tells who lives in the household, not who has parental authority. Its adults are where a worker begins
/// to ask. Source: BW 1:245 (authority over minors) and 1:253i (representation).
/// </remarks>
public static class MinorHolder
{
    /// <summary>Whether the conversation is sought with a legal representative; an incomplete birth date counts when it leaves room for a minor.</summary>
    /// <param name="holder">The resident.</param>
    /// <param name="crisis">Whether supply, home or insurance is threatened.</param>
    /// <param name="day">Dutch civil date.</param>
    public static bool NeedsRepresentative(Resident holder, bool crisis, DateOnly day)
    {
        var facts = new HolderFacts { Minor = HouseholdFacts.HasMinor([holder.Born], day), Deceased = holder.State == RegistrationState.Deceased };
        return ContactPlan.For(facts, crisis).Party == ContactParty.LegalRepresentative;
    }

    /// <summary>Whether the member may be addressed for a minor: an adult beyond doubt, who still lives here.</summary>
    /// <param name="member">Somebody of the household.</param>
    /// <param name="day">Dutch civil date.</param>
    public static bool MayBeAddressed(Resident member, DateOnly day) =>
        member.State == RegistrationState.Resident && member.Born is not null && !HouseholdFacts.HasMinor([member.Born], day);
}
