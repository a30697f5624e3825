using Vroegsignalering.Chaos;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>kill -9 while signals come in: what was acknowledged stands once, with its task and its term.</summary>
[Collection(FaultsCollection.Name)]
public sealed class KillTests
{
    private const int Signals = 120;

    [Fact, Trait("Rule", "IN-09"), Trait("Rule", "CR-06")]
    public async Task Intake_EmbeddedGatewayKilledTwice_KeepsEveryReceiptOnce()
    {
        var findings = await Experiments.EmbeddedAsync(Signals, waves: 2);

        findings.IsClean.Should().BeTrue(findings.ToString());
        findings.Acknowledged.Should().Be(2 * Signals);
    }

    [ServersTheory, Trait("Rule", "IN-09"), Trait("Rule", "CR-06")]
    [InlineData(Victim.Gateway)]
    [InlineData(Victim.Broker)]
    [InlineData(Victim.Database)]
    public async Task Intake_ServiceVictimKilled_KeepsEveryReceiptOnce(Victim victim)
    {
        var findings = await Experiments.ServiceAsync(Signals, rounds: 1, victim);

        findings.IsClean.Should().BeTrue(findings.ToString());
        findings.Acknowledged.Should().Be(Signals);
    }
}
