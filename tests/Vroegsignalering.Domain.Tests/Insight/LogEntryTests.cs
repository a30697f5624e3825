using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Signals;
using static Vroegsignalering.Domain.Tests.Insight.Log;

namespace Vroegsignalering.Domain.Tests.Insight;

public sealed class LogEntryTests
{
    public static TheoryData<Func<LogEntry>, string> Gaps => new()
    {
        { () => Entry with { Tenant = default }, "no municipality: nobody could read it" },
        { () => Entry with { Activity = null! }, "no activity, so no purpose" },
        { () => Entry with { Basis = null! }, "no legal basis" },
        { () => Entry with { Basis = new LegalBasis(" ") }, "a basis without an article is none" },
        { () => Entry with { Subject = Guid.Empty }, "no subject" },
        { () => Entry with { Operation = null! }, "no actor" },
        { () => Entry with { Operation = new Operation("op-1", "", "gateway", "") }, "an empty actor" },
        { () => Entry with { Operation = Entry.Operation with { Actor = " " } }, "a blank actor" },
        { () => Entry with { Operation = Entry.Operation with { Role = "" } }, "no role" },
        { () => Entry with { Operation = Entry.Operation with { Id = "" } }, "no operation to join the user by" },
    };

    public static TheoryData<string, bool, string> Outcomes => new()
    {
        { "gekoppeld", true, "a code" },
        { "geweigerd:IN-05", true, "a code with the rule" },
        { "", false, "an outcome is never missing" },
        { "belde mevrouw", false, "free text" },
        { "één", false, "codes are ASCII" },
        { new string('a', 64), true, "the longest code" },
        { new string('a', 65), false, "longer than a code" },
    };

    [Theory]
    [MemberData(nameof(Gaps))]
    [Trait("Rule", "LO-01")]
    public void Create_WithoutAuditContext_Throws(Func<LogEntry> create, string because) =>
        create.Should().Throw<ArgumentException>(because);

    [Theory]
    [MemberData(nameof(Outcomes))]
    [Trait("Rule", "LO-04")]
    public void Create_Outcome_IsACodeOrThrows(string outcome, bool accepted, string because)
    {
        var create = () => Entry with { Outcome = outcome };

        if (accepted) create.Should().NotThrow(because);
        else create.Should().Throw<ArgumentException>(because);
    }

    [Fact]
    [Trait("Rule", "LO-04")]
    public void Create_RuleVersionAsText_Throws() =>
        FluentActions.Invoking(() => Entry with { RuleVersion = "de nieuwe regels" }).Should().Throw<ArgumentException>();

    [Fact]
    [Trait("Rule", "LO-07")]
    public void Answered_RefusedByResident_NamesTheRefusal()
    {
        var entry = Entry.Answered(new DisclosureAnswer.Refused(SomeConsent));

        (entry.Consent.Code(), entry.ConsentId).Should().Be(("geweigerd", SomeConsent));
    }

    [Fact]
    [Trait("Rule", "LO-07")]
    public void Answered_MandateMissing_NamesNoConsent()
    {
        var entry = (Entry with { ConsentId = SomeConsent }).Answered(new DisclosureAnswer.Missing(MissingGround.Mandate));

        (entry.Consent.Code(), entry.ConsentId).Should().Be(("ontbreekt", null));
    }

    [Theory]
    [InlineData(ConsentAnswer.NotRequired, "nietVereist", true)]
    [InlineData(ConsentAnswer.Granted, "verleend", true)]
    [InlineData(ConsentAnswer.Missing, "ontbreekt", false)]
    [InlineData(ConsentAnswer.Refused, "geweigerd", false)]
    [InlineData(ConsentAnswer.Withdrawn, "ingetrokken", false)]
    [Trait("Rule", "LO-07")]
    public void Code_EveryAnswer_IsTheLogsWord(ConsentAnswer answer, string code, bool allows) =>
        (answer.Code(), answer.Allows()).Should().Be((code, allows));
}
