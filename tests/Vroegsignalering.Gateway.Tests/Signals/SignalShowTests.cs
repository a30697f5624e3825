using System.Net;
using static Vroegsignalering.Gateway.Tests.Signals.PartnerGateway;

namespace Vroegsignalering.Gateway.Tests.Signals;

public sealed class SignalShowTests(PartnerGateways gateways) : IClassFixture<PartnerGateways>
{
    [Theory, EveryProfile, Trait("Rule", "FB-01"), Trait("Rule", "FB-02")]
    public async Task Show_OwnSignal_TellsReceiptAndCodesWhoseMomentHasPassed(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var receipt = await gateway.TakenAsync(Energy, Messages.Regular());
        var id = receipt.GetProperty("id").GetGuid();
        await AddFeedbackAsync(gateway, id, "opgepakt", TimeSpan.FromDays(-1));
        await AddFeedbackAsync(gateway, id, "overleden", TimeSpan.FromDays(1));

        using var answer = await gateway.GetAsync(Energy, $"/v1/signalen/{id}");

        var shown = await answer.JsonAsync();
        shown.EnumerateObject().Select(member => member.Name).Should().BeEquivalentTo(
            "id", "kenmerk", "ontvangenOp", "vingerafdruk", "meldingen", "ingetrokkenOp", "terugkoppelingen");
        shown.Text("vingerafdruk").Should().Be(receipt.Text("vingerafdruk"));
        shown.GetProperty("terugkoppelingen").EnumerateArray().Select(code => code.Text("code")).Should().Equal("opgepakt");
    }

    [Theory, EveryProfile, Trait("Rule", "FB-02")]
    public async Task Show_SignalClosedOnArrival_LooksLikeAnyOther(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var open = await gateway.TakenAsync(Energy, Messages.Regular());
        var closed = await gateway.TakenAsync(Energy, Messages.Regular().With("ontstaansdatum", Messages.Iso(Messages.Today)));

        using var one = await gateway.GetAsync(Energy, $"/v1/signalen/{open.Text("id")}");
        using var other = await gateway.GetAsync(Energy, $"/v1/signalen/{closed.Text("id")}");

        (await other.JsonAsync()).GetProperty("terugkoppelingen").GetArrayLength().Should().Be(0);
        (await other.JsonAsync()).EnumerateObject().Select(member => member.Name)
            .Should().Equal((await one.JsonAsync()).EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task Show_UnknownOrMalformedId_IsNotFound()
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);

        using var unknown = await gateway.GetAsync(Energy, $"/v1/signalen/{Guid.CreateVersion7()}");
        using var malformed = await gateway.GetAsync(Energy, "/v1/signalen/17");

        unknown.StatusCode.Should().Be(HttpStatusCode.NotFound);
        malformed.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static Task AddFeedbackAsync(PartnerGateway gateway, Guid signal, string code, TimeSpan fromNow) => gateway.ExecuteAsync(
        """
        insert into feedback (tenant, feedback_id, partner, signal_id, reference, code, ready_at)
        select tenant, @feedback, partner, signal_id, reference, @code, @ready from signal where signal_id = @signal
        """,
        new { feedback = Guid.CreateVersion7(), code, signal, ready = TimeProvider.System.GetUtcNow() + fromNow });
}
