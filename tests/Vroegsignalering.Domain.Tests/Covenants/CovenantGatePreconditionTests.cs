using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Tests.Covenants;

public sealed class CovenantGatePreconditionTests
{
    private static readonly PaymentEfforts All = new(true, true, 1, true, false);

    public static TheoryData<PaymentEfforts?, string[], string> Efforts => new()
    {
        { All, [], "everything was done" },
        { All with { PersonalContact = false }, ["persoonlijkContact"], "statutory for energy since 2026 too" },
        { All with { PointedToDebtHelp = false }, ["gewezenOpSchuldhulp"], "not pointed to debt help" },
        { All with { Reminders = 0 }, ["herinneringen"], "one reminder at least" },
        { All with { OfferedContactDetails = false }, ["aanbodGegevensdeling"], "no offer was made" },
        { null, ["persoonlijkContact", "gewezenOpSchuldhulp", "herinneringen", "aanbodGegevensdeling"], "each missing effort by itself" },
    };

    [Theory]
    [Trait("Rule", "IN-03")]
    [MemberData(nameof(Efforts))]
    public void Decide_RegularEfforts_EachMissingOneIsAnError(PaymentEfforts? efforts, string[] missing, string because)
    {
        var outcome = (GateCases.Regular with { Efforts = efforts }).Gate();

        outcome.Match(_ => [], _ => [], refused => refused.Errors.Select(error => error.Pointer))
            .Should().Equal(missing.Select(name => "/inspanningen/" + name), because);
        if (missing.Length > 0)
        {
            outcome.ShouldBeRefused(RefusalCode.EffortsMissing, because);
        }
    }

    [Fact]
    [Trait("Rule", "IN-03")]
    public void Decide_EndOfSupplyWithoutEfforts_IsAcceptedAndFlagged() =>
        (GateCases.EndOfSupply with { Efforts = null }).Gate().ShouldBeAccepted("efforts are asked of regular signals")
            .Notices.Should().ContainSingle(notice => notice.Code == "te-weinig-herinneringen");

    [Theory]
    [Trait("Rule", "IN-04")]
    [InlineData(SignalType.Regular, SignalKind.Energie, false, "a refusal blocks a regular signal")]
    [InlineData(SignalType.EndOfSupply, SignalKind.Energie, true, "the end of supply has its own article")]
    [InlineData(SignalType.Eviction, SignalKind.Energie, false, "off until a basis is recorded")]
    [InlineData(SignalType.EndOfInsurance, SignalKind.Zorg, false, "off until a basis is recorded")]
    public void Decide_RefusedByResident_DependsOnType(SignalType type, SignalKind kind, bool accepted, string because)
    {
        var outcome = (GateCases.Regular with { Type = type, Kind = kind, Efforts = All with { Refused = true } })
            .Gate(GateCases.Rules.With(GateCases.Covenant with { Kind = kind }));

        (outcome is GateOutcome.Accepted).Should().Be(accepted, because);
        if (!accepted)
        {
            outcome.ShouldBeRefused(RefusalCode.RefusedByResident).IsCrisis.Should().Be(type != SignalType.Regular, "a refused crisis alarms people");
        }
    }

    [Fact]
    [Trait("Rule", "IN-04")]
    public void Decide_RefusalOverridden_CitesTheArticle()
    {
        var settings = GateSettings.Default with { RefusalOverrides = new Dictionary<SignalType, string> { [SignalType.Eviction] = "Besluit X art. 9" } };
        var signal = GateCases.Regular with { Type = SignalType.Eviction, Efforts = All with { Refused = true } };

        signal.Gate(GateCases.Rules with { Settings = settings }).ShouldBeAccepted().Basis.Article.Should().EndWith("Besluit X art. 9");
    }

    [Fact]
    public void Decide_SeveralObjections_TellsAllTogether()
    {
        var signal = GateCases.Regular with { Efforts = new PaymentEfforts(false, true, 1, true, true) };
        var rules = GateCases.Rules.With(GateCases.Covenant with { AllowedFields = new HashSet<string> { "persoon.voorletters", "persoon.voorvoegsel" } });

        signal.Gate(rules).ShouldBeRefused(RefusalCode.RefusedByResident).Errors.Select(error => error.Pointer).Should().Equal(
            "/inspanningen/weigering", "/inspanningen/persoonlijkContact", "/vorderingskenmerk", "/persoon/geboortedatum",
            "/adres/straatnaam", "/adres/woonplaats");
    }
}
