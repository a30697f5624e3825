using System.Diagnostics;
using System.IO.Pipelines;
using System.Net;
using System.Text;
using Vroegsignalering.Gateway.Tests.Outreach;
using Xunit.Abstractions;
using static Vroegsignalering.Gateway.Tests.Signals.PartnerGateway;

namespace Vroegsignalering.Gateway.Tests.Signals.Deliveries;

public sealed class DeliveryStreamTests(PartnerGateways gateways, ITestOutputHelper output) : IClassFixture<PartnerGateways>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory, EveryProfile, Trait("Rule", "IN-08"), Trait("Rule", "IN-10")]
    public async Task Delivery_WhoseGatewayDied_ShowsItAndIsCompletedByTheSameFile(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var messages = Enumerable.Range(0, 5).Select(_ => Messages.Regular()).ToArray();
        using var half = await gateway.SendAsync(Energy, "/v1/leveringen", messages[..3].ToNdjson(), "application/x-ndjson");
        var path = half.Headers.Location!.ToString();
        await gateway.ExecuteAsync("update delivery set finished_at = null where delivery_id = @id", new { id = Guid.Parse(path.Split('/')[^1]) });

        (await ShownAsync(gateway, path)).Should().Be((null, null, 3), "a moment ago it was still read");
        await gateway.ExecuteAsync(
            "update delivery set advanced_at = @at where delivery_id = @id",
            new { id = Guid.Parse(path.Split('/')[^1]), at = TimeProvider.System.GetUtcNow().AddMinutes(-11) });
        (await ShownAsync(gateway, path)).Should().Be(("afgebroken", null, 3));

        using var whole = await gateway.SendAsync(Energy, "/v1/leveringen", messages.ToNdjson(), "application/x-ndjson");

        var counts = (await whole.JsonAsync()).GetProperty("aantallen");
        (counts.GetProperty("herhaald").GetInt32(), counts.GetProperty("aanvaard").GetInt32()).Should().Be((3, 2));
    }

    [Theory, EveryProfile, Trait("Rule", "CR-02"), Trait("Rule", "IN-10")]
    public async Task Delivery_WhileTheFileStillComesIn_TheCrisisInItHasItsTask(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var crisis = Messages.Crisis();
        var file = new Pipe();
        var sending = SendAsync(gateway, file);

        await WriteAsync(file, Messages.Regular().ToJsonString(), crisis.ToJsonString());
        await UntilAsync(async () => (await gateway.QueryAsync<string>(
            "select task.kind from task join signal on signal.signal_id = task.origin where reference = @kenmerk",
            new { kenmerk = crisis.Reference() })).Count == 1);
        sending.IsCompleted.Should().BeFalse();
        await WriteAsync(file, Messages.Regular().ToJsonString());
        await file.Writer.CompleteAsync();

        using var answer = await sending;
        (await answer.JsonAsync()).GetProperty("aantallen").GetProperty("aanvaard").GetInt32().Should().Be(3);
    }

    [Fact, Trait("Rule", "CR-03")]
    public async Task Delivery_FileThatTakesLong_ArrivesAsItBeginsAndIsWrittenDownAsItIsStored()
    {
        var began = DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds());
        var clock = new SetClock(began);
        await using var gateway = await StartAsync(EveryProfileAttribute.Embedded, clock);
        await gateway.ExecuteAsync("create table sent as select * from outbox; create trigger keep after insert on outbox begin insert into sent select * from outbox; end");
        var file = new Pipe();
        var sending = SendAsync(gateway, file);
        await WriteAsync(file, Messages.Regular().ToJsonString());
        await gateway.UntilAsync("select count(*) from signal", 1);

        clock.Now = began.AddMinutes(5);
        var crisis = Messages.Crisis();
        await WriteAsync(file, crisis.ToJsonString());
        await file.Writer.CompleteAsync();

        using var answer = await sending;
        var id = new { id = (await gateway.QueryAsync<Guid>("select signal_id from signal where crisis")).Single() };
        (await gateway.QueryAsync<DateTimeOffset>("select received_at from signal where signal_id = @id", id)).Should().Equal(began);
        (await gateway.QueryAsync<DateTimeOffset>(
            "select recorded_at from log_line join log_payload using (line_id) where outcome = 'crisis'")).Should().Equal(clock.Now);
        (await gateway.QueryAsync<DateTimeOffset>("select created_at from sent where lane = 0")).Distinct().Should().Equal(clock.Now);
    }

    [Theory, EveryProfile, Trait("Rule", "IN-08")]
    public async Task Delivery_ClientGoesAwayHalfWay_KeepsWhatWasCommittedAndMaySendAgain(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var rows = Enumerable.Range(0, 3).Select(_ => Messages.Regular()).ToArray();
        var file = new Pipe();
        using var leave = new CancellationTokenSource();
        var sending = SendAsync(gateway, file, leave.Token);
        await WriteAsync(file, rows[0].ToJsonString(), rows[1].ToJsonString());
        await UntilAsync(async () => (await gateway.QueryAsync<string>(
            "select reference from signal where reference = @kenmerk", new { kenmerk = rows[1].Reference() })).Count == 1);

        await leave.CancelAsync();
        await sending.Invoking(async sent => await sent).Should().ThrowAsync<OperationCanceledException>();

        await UntilAsync(async () => (await gateway.QueryAsync<string>("select failure from delivery where failure is not null")).Contains("afgebroken"));
        using var again = await gateway.SendAsync(Energy, "/v1/leveringen", rows.ToNdjson(), "application/x-ndjson");
        var counts = (await again.JsonAsync()).GetProperty("aantallen");
        (counts.GetProperty("aanvaard").GetInt32(), counts.GetProperty("herhaald").GetInt32()).Should().Be((1, 2));
    }

    [Theory, EveryProfile, Trait("Rule", "IN-10")]
    public async Task Delivery_LargeFile_IsTakenInWhole(string profile)
    {
        const int Rows = 20_000;
        var gateway = await gateways.OnAsync(profile);
        var file = Enumerable.Range(0, Rows).Select(_ => Messages.Regular()).ToCsv();
        var watch = Stopwatch.StartNew();

        using var answer = await gateway.SendAsync(Energy, "/v1/leveringen", file, "text/csv");

        answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
        (await answer.JsonAsync()).GetProperty("aantallen").GetProperty("aanvaard").GetInt32().Should().Be(Rows);
        output.WriteLine($"{profile}: {Rows / watch.Elapsed.TotalSeconds:F0} rows/s, {watch.Elapsed.TotalSeconds:F1} s");
    }

    private static async Task<(string? Failure, string? FinishedAt, int Rows)> ShownAsync(PartnerGateway gateway, string path)
    {
        using var answer = await gateway.GetAsync(Energy, path);
        var delivery = await answer.JsonAsync();
        return (delivery.GetProperty("afgebroken").GetString(), delivery.GetProperty("voltooidOp").GetString(), delivery.GetProperty("aantallen").GetProperty("regels").GetInt32());
    }

    private static async Task<HttpResponseMessage> SendAsync(PartnerGateway gateway, Pipe file, CancellationToken leave = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/leveringen") { Content = new SlowFile(file.Reader) };
        request.Content.Headers.ContentType = new("application/x-ndjson");
        request.Headers.Authorization = new("Bearer", await gateway.TokenAsync(Energy));
        return await gateway.Http.SendAsync(request, leave);
    }

    private static async Task WriteAsync(Pipe file, params IEnumerable<string> lines)
    {
        foreach (var line in lines) await file.Writer.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"));
    }

    private static async Task UntilAsync(Func<Task<bool>> isThere)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await isThere()) await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
    }
}
