using System.Net;
using System.Text.Json.Nodes;
using static Vroegsignalering.Gateway.Tests.Signals.PartnerGateway;

namespace Vroegsignalering.Gateway.Tests.Signals;

public sealed class SignalWithdrawalTests(PartnerGateways gateways) : IClassFixture<PartnerGateways>
{
    [Theory, EveryProfile, Trait("Rule", "RE-01")]
    public async Task Withdraw_NotYetTakenUp_ClosesWithALogLineAndItsActor(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var id = await TakenAsync(gateway, Messages.Regular());

        using var answer = await WithdrawAsync(gateway, id, "betaald");

        answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
        (await answer.JsonAsync()).EnumerateObject().Select(member => member.Name).Should().Equal("id", "kenmerk", "ingetrokkenOp");
        (await gateway.QueryAsync<string>("select state from signal where signal_id = @id", new { id })).Should().Equal("Closed");
        (await gateway.QueryAsync<string>("select closed_by from signal where signal_id = @id", new { id })).Should().Equal("ingetrokken");
        (await gateway.QueryAsync<string>("select outcome from log_payload where activity = 'signaal-gewijzigd'")).Should().Contain("ingetrokken:betaald");
        (await gateway.QueryAsync<string>("select actor from audit_line where action = 'signaal-gewijzigd'")).Should().Contain(Energy);
    }

    [Theory, EveryProfile, Trait("Rule", "RE-01")]
    public async Task Withdraw_TakenUp_TellsTheWorkerAndEndsNothing(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var task = await TaskOfHouseholdAsync(gateway);
        var id = await TakenAsync(gateway, Messages.Regular());
        await gateway.ExecuteAsync("update signal set state = 'Attached', status = 'Opgepakt' where signal_id = @id", new { id });
        await gateway.ExecuteAsync("insert into case_signal (tenant, case_id, signal_id, attached_at) select tenant, case_id, @id, authored_at from task where task_id = @task", new { id, task });
        await gateway.ExecuteAsync("update task set kind = 'Outreach' where task_id = @task", new { task });

        using var answer = await WithdrawAsync(gateway, id, "regeling");

        answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
        (await gateway.QueryAsync<string>("select notices from task where task_id = @task", new { task })).Should().Equal("[\"ingetrokken\"]");
        (await gateway.QueryAsync<string>("select status from task where task_id = @task and closed_at is null", new { task })).Should().ContainSingle();
        (await gateway.QueryAsync<string>("select state from signal where signal_id = @id", new { id })).Should().Equal("Attached");
    }

    [Theory, EveryProfile, Trait("Rule", "RE-01"), Trait("Rule", "CR-08")]
    public async Task Withdraw_Crisis_NeverEndsItsTask(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var id = await TakenAsync(gateway, Messages.Crisis());

        using var answer = await WithdrawAsync(gateway, id, "fout");

        answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
        (await gateway.QueryAsync<string>("select notices from task where origin = @id and closed_at is null", new { id }))
            .Should().Equal("[\"intrekking-bevestigen\"]");
        (await gateway.QueryAsync<string>("select state from signal where signal_id = @id", new { id })).Should().NotContain("Closed");
    }

    [Theory, EveryProfile, Trait("Rule", "RE-01")]
    public async Task Withdraw_Twice_AnswersTheSameAndChangesNothing(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var id = await TakenAsync(gateway, Messages.Crisis());
        using var first = await WithdrawAsync(gateway, id, "betaald");
        using var again = await WithdrawAsync(gateway, id, "betaald");

        (await again.Content.ReadAsStringAsync()).Should().Be(await first.Content.ReadAsStringAsync());
        (await gateway.QueryAsync<int>("select version from task where origin = @id", new { id })).Should().Equal(2);
        using var shown = await gateway.GetAsync(Energy, $"/v1/signalen/{id}");
        (await shown.JsonAsync()).Text("ingetrokkenOp").Should().Be((await first.JsonAsync()).Text("ingetrokkenOp"));
    }

    [Fact, Trait("Rule", "FB-02")]
    public async Task Withdraw_WhereverTheSignalStands_AnswersAlike()
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);
        var open = await TakenAsync(gateway, Messages.Regular());
        var closed = await TakenAsync(gateway, Messages.Regular().With("ontstaansdatum", Messages.Iso(Messages.Today)));
        var crisis = await TakenAsync(gateway, Messages.Crisis());

        var answers = new List<string>();
        foreach (var id in new[] { open, closed, crisis })
        {
            using var answer = await WithdrawAsync(gateway, id, "betaald");
            var body = await answer.JsonAsync();
            answers.Add($"{answer.StatusCode} {string.Join(' ', body.EnumerateObject().Select(member => member.Name))}");
        }

        answers.Distinct().Should().ContainSingle();
    }

    [Theory]
    [InlineData("{}", "/reden verplicht")]
    [InlineData("{\"reden\":\"geheim\"}", "/reden code")]
    [InlineData("{\"reden\":7}", "/reden code")]
    [InlineData("{\"reden\":\"betaald\",\"reden\":\"fout\"}", "/reden dubbel")]
    [InlineData("{\"reden\":\"betaald\",\"geheim\":1}", " onbekend-veld")]
    [InlineData("[]", " geen-object")]
    [InlineData("geheim", " geen-json")]
    public async Task Withdraw_FaultyMessage_IsAnsweredWithFieldAndRule(string body, string error)
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);
        var id = await TakenAsync(gateway, Messages.Regular());

        using var answer = await gateway.SendAsync(Energy, $"/v1/signalen/{id}/intrekking", body, "application/json");

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.JsonAsync()).Codes().Should().Equal(error);
        (await answer.Content.ReadAsStringAsync()).Should().NotContain("geheim");
    }

    private static async Task<Guid> TakenAsync(PartnerGateway gateway, JsonNode message) =>
        (await gateway.TakenAsync(Energy, message)).GetProperty("id").GetGuid();

    private static Task<HttpResponseMessage> WithdrawAsync(PartnerGateway gateway, Guid id, string reason) =>
        gateway.PostAsync(Energy, new JsonObject { ["reden"] = reason }, $"/v1/signalen/{id}/intrekking");

    /// <summary>A task of a household's case: that of a crisis, put into a case by hand.</summary>
    private static async Task<Guid> TaskOfHouseholdAsync(PartnerGateway gateway)
    {
        var id = await TakenAsync(gateway, Messages.Crisis());
        await gateway.ExecuteAsync("update task set case_id = @case where origin = @id", new { @case = Guid.CreateVersion7(), id });
        return (await gateway.QueryAsync<string>("select cast(task_id as text) from task where origin = @id", new { id })).Select(Guid.Parse).Single();
    }
}
