using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Consents;

/// <summary>The one gate before every disclosure to another party; it is asked again at the moment of delivery (CO-02, CO-05).</summary>
/// <remarks>Source: AVG art. 6 lid 1 onder a and e, art. 7; Wgs art. 3 (CO-03).</remarks>
public static class DisclosureGate
{
    /// <summary>Whether the disclosure may be made now, and on what. Unknown is no and silence is no.</summary>
    /// <param name="request">The disclosure.</param>
    /// <param name="consents">What the subject has answered so far; those of other persons are ignored.</param>
    /// <param name="mandates">The mandates of the municipality's teams.</param>
    /// <param name="now">The moment of delivery, any offset.</param>
    public static DisclosureAnswer Decide(
        DisclosureRequest request, IReadOnlyList<Consent> consents, IReadOnlyList<Mandate> mandates, DateTimeOffset now)
    {
        var today = DutchTime.DateOf(now);
        if (!HasMandate(request.Recipient, mandates, today)) return new DisclosureAnswer.Missing(MissingGround.Mandate);
        if (RestsOnRule(request)) return new DisclosureAnswer.NotRequired();

        var answers = consents.Where(consent => Concerns(consent, request) && consent.From <= now).ToList();
        var no = answers.Where(consent => IsNo(consent, now)).MaxBy(consent => LastWord(consent, now));
        var yes = answers.Where(consent => consent.HoldsAt(now) && Covers(consent, request, today)).MaxBy(consent => consent.From);
        return (yes, no) switch
        {
            ({ } given, null) => new DisclosureAnswer.Granted(given),
            ({ } given, { } denied) when given.From > LastWord(denied, now) => new DisclosureAnswer.Granted(given),
            (_, { Decision: ConsentDecision.Refused } denied) => new DisclosureAnswer.Refused(denied.Id),
            (_, { } denied) => new DisclosureAnswer.Withdrawn(denied.Id),
            _ => new DisclosureAnswer.Missing(MissingGround.Consent),
        };
    }

    private static bool HasMandate(Recipient recipient, IReadOnlyList<Mandate> mandates, DateOnly today) =>
        recipient.Kind != RecipientKind.Team || mandates.Any(mandate => mandate.Covers(new TeamId(recipient.Key), today));

    // Class B never rests on a rule, whatever the purpose (CO-01).
    private static bool RestsOnRule(DisclosureRequest request) =>
        request.Categories.Count > 0
        && request.Categories.All(category => category.Class() == DisclosureClass.Statutory)
        && request.Purpose switch
        {
            DisclosurePurpose.Receiving or DisclosurePurpose.Matching or DisclosurePurpose.RegisterCheck
                or DisclosurePurpose.DebtHelpCheck => request.Recipient.Kind == RecipientKind.Municipality,
            DisclosurePurpose.Outreach => request.Recipient.Kind == RecipientKind.Team,
            DisclosurePurpose.PartnerFeedback => request.Recipient.Kind == RecipientKind.Partner
                && request.Categories.All(category => category == DataCategory.FeedbackCode),
            DisclosurePurpose.HelpContent or DisclosurePurpose.WarmTransfer or DisclosurePurpose.Referral or DisclosurePurpose.Family
                or DisclosurePurpose.School or DisclosurePurpose.Insurer or DisclosurePurpose.Employer => false,
        };

    private static bool Concerns(Consent consent, DisclosureRequest request) =>
        consent.Person == request.Subject?.Person && consent.Purpose == request.Purpose && consent.Recipient == request.Recipient
        && consent.Categories.Overlaps(request.Categories);

    private static bool Covers(Consent consent, DisclosureRequest request, DateOnly today) =>
        consent.Categories.IsSupersetOf(request.Categories) && GrantorRule.Suffices(consent, request.Subject!, request.YouthHelp, today);

    private static bool IsNo(Consent consent, DateTimeOffset now) =>
        consent.Decision == ConsentDecision.Refused || consent.WithdrawnBy(now);

    private static DateTimeOffset LastWord(Consent consent, DateTimeOffset now) =>
        consent.WithdrawnBy(now) ? consent.WithdrawnAt!.Value : consent.From;
}
