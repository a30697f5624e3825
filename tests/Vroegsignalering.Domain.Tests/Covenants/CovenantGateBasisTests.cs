using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Covenants;

public sealed class CovenantGateBasisTests
{
    private static readonly GateRules NoCovenant = GateCases.Rules with { Covenants = [] };

    [Fact]
    [Trait("Rule", "IN-02")]
    public void Decide_RegularInOrder_IsAcceptedOnLawAndCovenant()
    {
        var accepted = GateCases.Regular.Gate().ShouldBeAccepted();

        accepted.Signal.Should().Be(GateCases.Regular);
        accepted.Basis.Covenant.Should().Be(GateCases.Covenant.Id);
        accepted.Basis.Article.Should().StartWith("Wgs art. 3");
        accepted.Crisis.IsCrisis.Should().BeFalse();
        accepted.Notices.Should().BeEmpty();
    }

    public static TheoryData<Covenant, bool, string> CovenantDays => new()
    {
        { GateCases.Covenant with { From = GateCases.Today }, true, "its first day counts" },
        { GateCases.Covenant with { From = GateCases.Today.AddDays(1) }, false, "not yet in force" },
        { GateCases.Covenant with { Until = GateCases.Today }, true, "its last day counts" },
        { GateCases.Covenant with { Until = GateCases.Today.AddDays(-1) }, false, "expired" },
        { GateCases.Covenant with { Partner = new PartnerId("ander") }, false, "another partner's" },
        { GateCases.Covenant with { Tenant = Gemeentecode.Parse("0518") }, false, "another municipality's" },
        { GateCases.Covenant with { Kind = SignalKind.Water }, false, "for another kind" },
    };

    [Theory]
    [Trait("Rule", "IN-02")]
    [MemberData(nameof(CovenantDays))]
    public void Decide_RegularUnderCovenant_NeedsItInForce(Covenant covenant, bool accepted, string because) =>
        (GateCases.Regular.Gate(GateCases.Rules.With(covenant)) is GateOutcome.Accepted).Should().Be(accepted, because);

    [Fact]
    [Trait("Rule", "IN-02")]
    public void Decide_DisconnectionWithoutCovenant_IsAcceptedAndFlagged()
    {
        var accepted = GateCases.EndOfSupply.Gate(NoCovenant).ShouldBeAccepted();

        accepted.Notices.Should().ContainSingle(notice => notice.Code == "zonder-convenant");
        accepted.Basis.Covenant.Should().BeNull("only the law remains");
    }

    [Fact]
    [Trait("Rule", "IN-02")]
    public void Decide_CrisisFlagOnRegularTypeWithoutCovenant_IsRefusedWithAlarm() =>
        (GateCases.Regular with { CrisisFlag = true }).Gate(NoCovenant).ShouldBeRefused(RefusalCode.NoCovenant, "a flag is no basis")
            .IsCrisis.Should().BeTrue("people must hear of it");

    public static TheoryData<SignalKind, DateOnly, bool, string> Designations => new()
    {
        { SignalKind.Huur, GateCases.Today, true, "landlords" },
        { SignalKind.Energie, GateCases.Today, true, "energy, with district heating" },
        { SignalKind.Water, GateCases.Today, true, "drinking water" },
        { SignalKind.Zorg, GateCases.Today, true, "health insurers" },
        { SignalKind.Huur, new DateOnly(2021, 1, 1), true, "the first day of the law" },
        { SignalKind.Huur, new DateOnly(2020, 12, 31), false, "the day before" },
        { SignalKind.Hypotheek, GateCases.Today, false, "off until designated" },
        { SignalKind.Duo, GateCases.Today, false, "off until designated" },
        { SignalKind.Belastingdienst, GateCases.Today, false, "off until designated" },
        { SignalKind.DienstToeslagen, GateCases.Today, false, "off until designated" },
        { SignalKind.CakEigenBijdrage, GateCases.Today, false, "off until designated" },
        { SignalKind.CakZorgverzekeringen, GateCases.Today, false, "off until designated" },
        { SignalKind.Overige, GateCases.Today, false, "off until designated" },
    };

    [Theory]
    [Trait("Rule", "IN-01")]
    [MemberData(nameof(Designations))]
    public void Statutory_Kind_IsDesignatedOnTheDay(SignalKind kind, DateOnly day, bool designated, string because) =>
        StatutoryDesignations.All.Any(row => row.Covers(kind, GateCases.Tenant, day)).Should().Be(designated, because);

    [Fact]
    [Trait("Rule", "IN-01")]
    public void Decide_KindWithoutDesignation_IsRefusedUntilOneIsRecorded()
    {
        var signal = GateCases.EndOfSupply with { Kind = SignalKind.Hypotheek };
        var arrival = GateCases.Arrival with { Sender = new(GateCases.Partner, new HashSet<SignalKind> { SignalKind.Hypotheek }) };
        var designation = new Designation("Aanwijzingsbesluit art. 1", SignalKind.Hypotheek, GateCases.Today);

        signal.Gate(arrival: arrival).ShouldBeRefused(RefusalCode.NoDesignation, "the law names four kinds");
        signal.Gate(GateCases.Rules with { Designations = [designation] }, arrival).ShouldBeAccepted("now it is named");
    }

    [Fact]
    [Trait("Rule", "IN-01")]
    public void Decide_KindNotOfTheSender_IsRefused() =>
        (GateCases.Regular with { Kind = SignalKind.Huur }).Gate().ShouldBeRefused(RefusalCode.KindNotOfSender);

    [Fact]
    [Trait("Rule", "MA-09")]
    public void Decide_MunicipalityNotServed_IsRefused() =>
        (GateCases.EndOfSupply with { Tenant = Gemeentecode.Parse("0518") }).Gate()
            .ShouldBeRefused(RefusalCode.MunicipalityNotServed, "never forwarded").Errors.Should().ContainSingle().Which.Pointer.Should().Be("/gemeentecode");

    [Fact]
    public void RefusalTexts_EveryCode_HasItsOwnWordDetailAndRepair()
    {
        var texts = Enum.GetValues<RefusalCode>().Select(RefusalTexts.Of).ToList();

        texts.Select(text => text.Code).Should().OnlyHaveUniqueItems();
        texts.Should().OnlyContain(text => text.Detail.Length > 10 && text.Hint.Length > 10);
    }
}
