using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Values;
using static Vroegsignalering.Domain.Tests.Consents.Disclosures;

namespace Vroegsignalering.Domain.Tests.Consents;

public sealed class DisclosureGateTests
{
    public static TheoryData<DisclosurePurpose, Recipient, DataCategory, string, string> Rules => new()
    {
        { DisclosurePurpose.Receiving, Municipality, DataCategory.Signal, "nietVereist", "public task" },
        { DisclosurePurpose.Matching, Municipality, DataCategory.Contact, "nietVereist", "public task" },
        { DisclosurePurpose.RegisterCheck, Municipality, DataCategory.Contact, "nietVereist", "public task" },
        { DisclosurePurpose.DebtHelpCheck, Municipality, DataCategory.Contact, "nietVereist", "public task" },
        { DisclosurePurpose.Outreach, Recipient.Of(Team), DataCategory.Signal, "nietVereist", "a team under mandate" },
        { DisclosurePurpose.PartnerFeedback, Partner, DataCategory.FeedbackCode, "nietVereist", "the whitelist" },
        { DisclosurePurpose.PartnerFeedback, Partner, DataCategory.Signal, "ontbreekt", "more than a code" },
        { DisclosurePurpose.Matching, Partner, DataCategory.Contact, "ontbreekt", "a partner does not match" },
        { DisclosurePurpose.Outreach, Partner, DataCategory.Signal, "ontbreekt", "a partner does no outreach" },
        { DisclosurePurpose.Outreach, Recipient.Of(Team), DataCategory.Conversation, "ontbreekt", "class B is not the public task" },
        { DisclosurePurpose.Matching, Municipality, DataCategory.Health, "ontbreekt", "class B is no matching key" },
        { DisclosurePurpose.HelpContent, Partner, DataCategory.Signal, "ontbreekt", "content of help asks consent" },
        { DisclosurePurpose.WarmTransfer, Recipient.Of(Team), DataCategory.Contact, "ontbreekt", "a warm transfer asks consent" },
        { DisclosurePurpose.Referral, School, DataCategory.Contact, "ontbreekt", "a referral asks consent" },
        { DisclosurePurpose.School, School, DataCategory.Contact, "ontbreekt", "a school asks consent" },
        { DisclosurePurpose.Insurer, School, DataCategory.Contact, "ontbreekt", "an insurer asks consent" },
        { DisclosurePurpose.Employer, School, DataCategory.Contact, "ontbreekt", "an employer asks consent" },
        { DisclosurePurpose.Family, Recipient.Of(PersonId.New()), DataCategory.Signal, "ontbreekt", "within the family too" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    [Trait("Rule", "CO-01")]
    [Trait("Rule", "CO-02")]
    [Trait("Rule", "CO-03")]
    [Trait("Rule", "LO-07")]
    public void Decide_NobodyAsked_RuleOrNo(DisclosurePurpose purpose, Recipient recipient, DataCategory category, string answer, string because) =>
        DisclosureGate.Decide(Request with { Purpose = purpose, Recipient = recipient, Categories = Set(category) }, [], [TeamMandate], Now)
            .Wire.Should().Be(answer, because);

    public static TheoryData<Consent, string, string> Answers => new()
    {
        { Given, "verleend", "everything fits" },
        { Given with { Person = PersonId.New() }, "ontbreekt", "another person's consent" },
        { Given with { Purpose = DisclosurePurpose.School }, "ontbreekt", "another purpose" },
        { Given with { Recipient = Recipient.Of(new PartnerId("zorg-demo")) }, "ontbreekt", "another recipient" },
        { Given with { Categories = Set(DataCategory.Signal) }, "ontbreekt", "consent for class A does not open B" },
        { Given with { Categories = Set(DataCategory.Help, DataCategory.Health) }, "verleend", "consent for more" },
        { Given with { From = Now }, "verleend", "from this instant" },
        { Given with { From = Now.AddSeconds(1) }, "ontbreekt", "not yet" },
        { Given with { Until = Now.AddSeconds(1) }, "verleend", "the last second" },
        { Given with { Until = Now }, "ontbreekt", "expired" },
        { Given with { WithdrawnAt = Now }, "ingetrokken", "withdrawal works at once" },
        { Given with { WithdrawnAt = Now.AddSeconds(1) }, "verleend", "withdrawn later" },
        { Given with { Decision = ConsentDecision.Refused }, "geweigerd", "asked and refused" },
        { Given with { Grantors = [] }, "ontbreekt", "nobody gave it" },
        { Given with { Grantors = [new(PersonId.New(), GrantorRole.Self)] }, "ontbreekt", "somebody else gave it" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    [Trait("Rule", "CO-02")]
    [Trait("Rule", "CO-04")]
    [Trait("Rule", "CO-05")]
    public void Decide_OneConsent_Fits(Consent consent, string answer, string because)
    {
        var expected = answer == "verleend" ? $"verleend({consent.Id})" : answer;

        DisclosureGate.Decide(Request, [consent], [TeamMandate], Now).Wire.Should().Be(expected, because);
    }

    [Theory]
    [InlineData(-10, -5, "geweigerd", "the refusal is the last word")]
    [InlineData(-5, -10, "verleend", "given after the refusal")]
    [InlineData(-5, -5, "geweigerd", "in doubt no")]
    [Trait("Rule", "CO-02")]
    public void Decide_YesAndNo_LastWordCounts(int given, int refused, string answer, string because)
    {
        var yes = Given with { From = Now.AddDays(given) };
        var no = Given with { Id = ConsentId.New(), From = Now.AddDays(refused), Decision = ConsentDecision.Refused };

        DisclosureGate.Decide(Request, [yes, no], [], Now).Wire.Should().StartWith(answer, because);
    }

    [Fact]
    [Trait("Rule", "CO-05")]
    public void Decide_AskedAgainAtDelivery_FindsTheWithdrawal()
    {
        var consent = Given with { WithdrawnAt = Now.AddMinutes(5) };

        DisclosureGate.Decide(Request, [consent], [], Now).Allows.Should().BeTrue();
        DisclosureGate.Decide(Request, [consent], [], Now.AddMinutes(6)).Should().Be(new DisclosureAnswer.Withdrawn(consent.Id));
    }

    [Fact]
    [Trait("Rule", "CO-05")]
    public void Decide_WithdrawnInPart_StopsTheOlderConsentAndNotTheNewer()
    {
        var wide = Given with { Id = ConsentId.New(), Categories = Set(DataCategory.Help, DataCategory.Health) };
        var withdrawn = Given with { WithdrawnAt = Now.AddDays(-1) };
        var renewed = Given with { Id = ConsentId.New(), From = Now.AddHours(-1) };

        DisclosureGate.Decide(Request, [wide, withdrawn], [], Now).Should().Be(new DisclosureAnswer.Withdrawn(withdrawn.Id));
        DisclosureGate.Decide(Request, [wide, withdrawn, renewed], [], Now).Wire.Should().Be($"verleend({renewed.Id})");
    }

    [Fact]
    [Trait("Rule", "CO-03")]
    [Trait("Rule", "TE-02")]
    public void Decide_TeamWithoutMandate_IsBlockedWhateverTheConsent()
    {
        var toTeam = Request with { Recipient = Recipient.Of(Team) };
        var consent = Given with { Recipient = toTeam.Recipient };
        var expired = TeamMandate with { Until = new(2026, 11, 19) };
        var missing = new DisclosureAnswer.Missing(MissingGround.Mandate);

        DisclosureGate.Decide(toTeam, [consent], [expired], Now).Should().Be(missing);
        DisclosureGate.Decide(toTeam with { Purpose = DisclosurePurpose.Outreach, Categories = Set(DataCategory.Signal) }, [], [], Now).Should().Be(missing);
        DisclosureGate.Decide(toTeam, [consent], [TeamMandate], Now).Allows.Should().BeTrue();
    }

    [Fact]
    [Trait("Rule", "CR-11")]
    public void Decide_BeforeAMatch_OnlyARulePermits()
    {
        var toTeam = Request with { Subject = null, Recipient = Recipient.Of(Team), Purpose = DisclosurePurpose.Outreach, Categories = Set(DataCategory.Contact) };

        DisclosureGate.Decide(toTeam, [], [TeamMandate], Now).Should().Be(new DisclosureAnswer.NotRequired());
        DisclosureGate.Decide(Request with { Subject = null }, [Given], [], Now).Allows.Should().BeFalse();
    }

    [Fact]
    [Trait("Rule", "CO-02")]
    public void Decide_NoCategoryNamed_IsNo() =>
        DisclosureGate.Decide(Request with { Purpose = DisclosurePurpose.Matching, Recipient = Municipality, Categories = Set() }, [Given], [], Now)
            .Allows.Should().BeFalse();
}
