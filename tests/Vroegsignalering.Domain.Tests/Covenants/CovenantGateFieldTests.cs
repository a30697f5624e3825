using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Covenants;

public sealed class CovenantGateFieldTests
{
    private const string Number = "999993653";

    private static readonly GateRules FewFields = GateCases.Rules.With(GateCases.Covenant with { AllowedFields = new HashSet<string> { "adres.straatnaam" } });

    [Fact]
    [Trait("Rule", "IN-05")]
    public void Decide_RegularWithFieldsNotAllowed_IsRefusedNamingEach() =>
        GateCases.Regular.Gate(FewFields).ShouldBeRefused(RefusalCode.FieldNotAllowed, "never silently dropped")
            .Errors.Select(error => error.Pointer).Should().Equal(
                "/vorderingskenmerk", "/persoon/voorletters", "/persoon/voorvoegsel", "/persoon/geboortedatum", "/adres/woonplaats");

    [Fact]
    [Trait("Rule", "IN-13")]
    public void Decide_CrisisWithFieldsNotAllowed_StandsWithoutThem()
    {
        var accepted = GateCases.EndOfSupply.Gate(FewFields).ShouldBeAccepted();

        accepted.Signal.Holder.Should().Be(new ContractHolder { Surname = "Dijk" });
        accepted.Signal.Address.Town.Should().BeNull();
        accepted.Signal.Address.HouseLetter.Should().Be("A", "the door must be found");
        accepted.Notices.Where(notice => notice.Code == "veld-weggelaten").Should().HaveCount(5);
    }

    [Theory]
    [Trait("Rule", "IN-05")]
    [InlineData(SignalType.Regular, true, true, "the covenant allows it")]
    [InlineData(SignalType.Regular, false, null, "refused")]
    [InlineData(SignalType.EndOfSupply, true, true, "the covenant allows it")]
    [InlineData(SignalType.EndOfSupply, false, false, "thrown away, the crisis stands")]
    public void Decide_Bsn_IsKeptOnlyWhereAllowed(SignalType type, bool allowed, bool? kept, string because)
    {
        var outcome = (WithBsn() with { Type = type }).Gate(GateCases.Rules.With(GateCases.Covenant with { BsnAllowed = allowed }));

        outcome.Match(accepted => accepted.Signal.Holder.Bsn is not null, _ => (bool?)null, _ => null).Should().Be(kept, because);
    }

    [Theory]
    [Trait("Rule", "LO-04")]
    [InlineData(SignalType.Regular)]
    [InlineData(SignalType.EndOfSupply)]
    public void Decide_BsnNotAllowed_StandsInNoText(SignalType type)
    {
        var texts = (WithBsn() with { Type = type }).Gate().Match(accepted => accepted.Notices, _ => [], refused => refused.Errors);

        texts.Should().NotBeEmpty().And.NotContain(text => text.ToString().Contains(Number));
    }

    [Fact]
    [Trait("Rule", "IN-05")]
    public void Decide_BsnWithoutCovenant_IsNeverKept() =>
        (WithBsn() with { Type = SignalType.EndOfSupply }).Gate(GateCases.Rules with { Covenants = [] })
            .ShouldBeAccepted().Signal.Holder.Bsn.Should().BeNull();

    [Fact]
    public void Paths_OfTheCovenant_AreOptionalFields() =>
        SignalSchema.All.Where(field => CovenantFields.Paths.Contains(field.Path))
            .Should().HaveCount(CovenantFields.Paths.Count).And.OnlyContain(field => field.Presence == FieldPresence.Optional);

    private static Signal WithBsn()
    {
        Bsn.TryParse(Number, out var bsn).Should().BeTrue();
        return GateCases.Regular with { Holder = GateCases.Regular.Holder with { Bsn = bsn } };
    }
}
