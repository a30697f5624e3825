using Vroegsignalering.Chaos;
using Vroegsignalering.Contracts;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>The consumer of accepted signals, run twice and run concurrently for one household.</summary>
public sealed class SignalsAcceptedHandlerTests
{
    private const int Household = 7;

    [Fact]
    public Task Handle_TwiceUnderOtherMessageIds_Embedded_DecidesOnce() => HandleTwiceAsync(service: false);

    [ServersFact]
    public Task Handle_TwiceUnderOtherMessageIds_Service_DecidesOnce() => HandleTwiceAsync(service: true);

    [Fact]
    public Task Handle_OneHouseholdAtTheSameTime_Embedded_MakesOneCaseAndOneTask() => HandleConcurrentlyAsync(service: false);

    [ServersFact]
    public Task Handle_OneHouseholdAtTheSameTime_Service_MakesOneCaseAndOneTask() => HandleConcurrentlyAsync(service: true);

    [Fact, Trait("Rule", "RE-02")]
    public Task Handle_OneClaimTwiceAtTheSameTime_Embedded_TakesItUpOnce() => RepeatConcurrentlyAsync(service: false);

    [ServersFact, Trait("Rule", "RE-02")]
    public Task Handle_OneClaimTwiceAtTheSameTime_Service_TakesItUpOnce() => RepeatConcurrentlyAsync(service: true);

    private static async Task HandleTwiceAsync(bool service)
    {
        await using var desk = await CaseDesk.OpenAsync(service);
        var messages = await TakeAsync(desk, 6);

        await desk.DeliverAsync(messages);
        await desk.DeliverAsync(messages);

        var findings = await desk.CheckAsync();
        findings.IsClean.Should().BeTrue(findings.ToString());
    }

    private static async Task HandleConcurrentlyAsync(bool service)
    {
        await using var desk = await CaseDesk.OpenAsync(service);
        var messages = await TakeAsync(desk, 12);

        await Task.WhenAll(messages.Concat(messages).Select(message => desk.DeliverAsync(message)));

        var findings = await desk.CheckAsync();
        findings.IsClean.Should().BeTrue(findings.ToString());
        (await desk.CountAsync("select count(*) from household_case")).Should().Be(1);
        (await desk.CountAsync("select count(*) from task where kind = 'Outreach'")).Should().Be(1);
        (await desk.CountAsync("select count(*) from task where kind = 'Crisis' and closed_at is null")).Should().Be(1, "the others joined it (CR-11)");
    }

    private static async Task RepeatConcurrentlyAsync(bool service)
    {
        const int Claims = 10;
        await using var desk = await CaseDesk.OpenAsync(service);
        var messages = new List<SignalsAccepted>();
        foreach (var number in Enumerable.Range(0, 2 * Claims))
        {
            messages.Add(await TakeAsync(desk, $"R-{number}", number / 2, crisis: false, claim: $"V-{number / 2}"));
        }

        await Task.WhenAll(messages.Select(message => desk.DeliverAsync(message)));

        var findings = await desk.CheckAsync();
        findings.IsClean.Should().BeTrue(findings.ToString());
        (await desk.CountAsync("select count(*) from signal where taken_up_at is not null")).Should().Be(Claims);
        (await desk.CountAsync("select count(*) from signal where closed_by = 'herhaalde-melding'")).Should().Be(Claims);
    }

    private static async Task<IReadOnlyList<SignalsAccepted>> TakeAsync(CaseDesk desk, int signals)
    {
        var messages = new List<SignalsAccepted>();
        foreach (var number in Enumerable.Range(0, signals))
        {
            messages.Add(await TakeAsync(desk, $"H-{number}", Household, crisis: number % 4 == 0, claim: $"V-{number}"));
        }

        return messages;
    }

    private static Task<SignalsAccepted> TakeAsync(CaseDesk desk, string reference, int household, bool crisis, string claim)
    {
        var partner = ChaosTown.Partners[0];
        return desk.TakeAsync(
            partner,
            ChaosTown.Signal(partner, reference, household, crisis).Replace($"V-{reference}", claim, StringComparison.Ordinal));
    }
}
