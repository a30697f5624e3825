using System.Text;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Gateway.Tests.Signals;
using static Vroegsignalering.Gateway.Tests.BadInput.Probe;
using static Vroegsignalering.Gateway.Tests.Signals.PartnerGateway;

namespace Vroegsignalering.Gateway.Tests.BadInput;

/// <summary>Whatever comes in is answered with a refusal: never a failure of ours, never a stack trace, never an echo of a person.</summary>
public sealed class BadInputTests(PartnerGateways gateways) : IClassFixture<PartnerGateways>
{
    private const string Planner = "planbord-demo";

    private static readonly string[] BadIds =
    [
        Mark, "0", "-1", "%00", "%ff%fe", "..%2f..%2fetc%2fpasswd", "%7b00000000-0000-0000-0000-000000000000%7d", "00000000000000000000000000000000",
        "'%20or%201=1--", new string('x', 4_000), "00000000-0000-0000-0000-000000000000", "%ed%a0%80",
    ];

    [Theory, EveryProfile, Trait("Rule", "LO-04")]
    public async Task Body_ThatIsNoMessage_IsRefusedEverywhere(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var probe = new Probe(gateway);
        var task = await TaskAsync(gateway);
        var signal = (await gateway.TakenAsync(Energy, Messages.Regular())).Text("id");
        foreach (var body in BadBodies.Json)
        {
            await probe.SendAsync(Energy, HttpMethod.Post, "/v1/signalen", body);
            await probe.SendAsync(Energy, HttpMethod.Post, "/v1/signalen/controle", body);
            await probe.SendAsync(Energy, HttpMethod.Post, $"/v1/signalen/{signal}/intrekking", body);
            await probe.SendAsync(Planner, HttpMethod.Patch, $"/fhir/R4/Task/{task}", body);
            await probe.SendAsync(Planner, HttpMethod.Patch, $"/fhir/R4/Task/{task}", body with { Type = "application/json-patch+json" });
            await probe.SendAsync(Planner, HttpMethod.Post, "/fhir/R4/Task/_search", body, mayBeTaken: body.Type?.Contains("urlencoded", StringComparison.Ordinal) == true);
            await probe.SendAsync(Energy, HttpMethod.Post, "/oauth/token", body);
        }

        probe.Faults.Should().BeEmpty($"of {probe.Sent} that were sent");
    }

    [Theory, EveryProfile, Trait("Rule", "LO-04")]
    public async Task File_ThatIsNone_IsRefusedAsAWholeOrByTheRow(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var probe = new Probe(gateway);
        foreach (var body in BadBodies.Json)
        {
            foreach (var type in new[] { body.Type, "application/json", "application/x-ndjson", "text/csv" })
            {
                await probe.SendAsync(Energy, HttpMethod.Post, "/v1/leveringen", body with { Type = type }, mayBeTaken: true);
                await probe.SendAsync(Energy, HttpMethod.Post, "/v1/leveringen/controle", body with { Type = type }, mayBeTaken: true);
            }
        }

        probe.Faults.Should().BeEmpty($"of {probe.Sent} that were sent");
    }

    [Theory, EveryProfile, Trait("Rule", "LO-04")]
    public async Task Field_WithAValueOfNoUse_IsNamedAndNotQuoted(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var probe = new Probe(gateway);
        foreach (var field in SignalSchema.All)
        {
            // What is no clear no is a crisis, and a refusal that nobody knows stops nothing (IN-13).
            var standsAnyhow = field == SignalSchema.CrisisFlag || field == SignalSchema.ReplacesRefusal;
            foreach (var (name, json, mayBeTaken) in BadBodies.Values)
            {
                var message = BadBodies.With(Messages.Regular(), field.Path, json);
                var isOwnWord = field.Path is "kenmerk" or "vorderingskenmerk" or "vervangt";
                var body = ($"{field.Path}: {name}", Utf8(isOwnWord ? message.Replace(Mark, "eigen", StringComparison.Ordinal) : message), "application/json");
                await probe.SendAsync(Energy, HttpMethod.Post, "/v1/signalen/controle", body, mayBeTaken || standsAnyhow);
                await probe.SendAsync(Energy, HttpMethod.Post, "/v1/signalen", body, mayBeTaken || standsAnyhow);
                await probe.SendAsync(Energy, HttpMethod.Post, "/v1/leveringen", body with { Item3 = "application/x-ndjson" }, mayBeTaken: true);
            }
        }

        probe.Faults.Should().BeEmpty($"of {probe.Sent} that were sent");
    }

    [Theory, EveryProfile, Trait("Rule", "LO-04")]
    public async Task Address_WithAnOddIdOrQuestion_IsRefused(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var probe = new Probe(gateway);
        foreach (var id in BadIds)
        {
            await probe.SendAsync(Energy, HttpMethod.Get, $"/v1/signalen/{id}");
            await probe.SendAsync(Energy, HttpMethod.Post, $"/v1/signalen/{id}/intrekking", ("", Utf8("""{"reden":"betaald"}"""), "application/json"));
            await probe.SendAsync(Energy, HttpMethod.Get, $"/v1/leveringen/{id}");
            await probe.SendAsync(Energy, HttpMethod.Get, $"/v1/leveringen/{id}/regels");
            foreach (var kind in new[] { "Task", "Location", "Group", "Organization", "Patient" })
                await probe.SendAsync(Planner, HttpMethod.Get, $"/fhir/R4/{kind}/{id}");
            await probe.SendAsync(Planner, HttpMethod.Patch, $"/fhir/R4/Task/{id}", ("", Utf8("[]"), "application/json-patch+json"));
        }

        using var file = await gateway.SendAsync(Energy, "/v1/leveringen", new[] { Messages.Regular() }.ToNdjson(), "application/x-ndjson");
        foreach (var question in new[] { "na=-1", "na=1e3", "na=99999999999", $"na={Mark}", "na=%00", "aantal=0", "aantal=1001", "uitkomst=%00", $"uitkomst={Mark}", "na=&aantal=" })
            await probe.SendAsync(Energy, HttpMethod.Get, $"{file.Headers.Location}/regels?{question}");

        probe.Faults.Should().BeEmpty($"of {probe.Sent} that were sent");
    }

    [Theory, EveryProfile, Trait("Rule", "LO-04")]
    public async Task Search_WithOddParameters_IsAnsweredOrRefused(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var probe = new Probe(gateway);
        string[] values =
        [
            "", "%00", "%ff", "geen-code", "a%00b", "%F0%9F%98%80", "-1", "0", "1e9", "99999999999999999999", "2026-02-30", "9999-12-31", "ge9999-12-31", "lt0001-01-01", "ge2026-11-20T10:00:00%2B02:00", "lt0001-01-01T00:00:00%2B14:00", "9998-12", "9998",
            "le9999-12-31T23:59:59.999Z", "0000", "eb2026", "Organization/%00", "Organization/", "%7C", ",,,", "a,b%00,c", new string('x', 3_000), "%ED%A0%80",
        ];
        foreach (var name in new[] { "_id", "owner", "status", "priority", "due-date", "_lastUpdated", "_sort", "_count", "_cursor", "_include", "status:not", "owner:missing", "%00", "_total", "subject", Mark })
        {
            foreach (var value in values)
            {
                await probe.SendAsync(Planner, HttpMethod.Get, $"/fhir/R4/Task?{name}={value}", mayBeTaken: true);
                await probe.SendAsync(Planner, HttpMethod.Post, "/fhir/R4/Task/_search", ($"{name}={value}", Utf8($"{name}={value}"), "application/x-www-form-urlencoded"), mayBeTaken: true);
            }
        }

        await probe.SendAsync(Planner, HttpMethod.Get, "/fhir/R4/Task?" + string.Join('&', Enumerable.Repeat("status=ready", 500)), mayBeTaken: true);
        probe.Faults.Should().BeEmpty($"of {probe.Sent} that were sent");
    }

    [Theory, EveryProfile, Trait("Rule", "LO-04")]
    public async Task Patch_WithBadOperations_IsRefused(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var probe = new Probe(gateway);
        var task = await TaskAsync(gateway);
        foreach (var patch in new[]
        {
            "[]", "{}", "[1]", "[null]", "[[]]", "[{}]", """[{"op":"replace"}]""", """[{"op":"replace","path":null,"value":1}]""",
            """[{"op":"remove","path":""}]""", """[{"op":"remove","path":"/"}]""", """[{"op":"move","from":"/status","path":"/status"}]""",
            """[{"op":"copy","from":"/~","path":"/~2"}]""", """[{"op":"replace","path":"/status/0/1","value":"x"}]""",
            """[{"op":"replace","path":"/status","value":{}}]""", """[{"op":"replace","path":"/status","value":1e999}]""",
            $$"""[{"op":"replace","path":"/status","value":"{{Mark}}\u0000"}]""", $$"""[{"op":"replace","path":"/status","value":"\ud800{{Mark}}"}]""",
            $$"""[{"op":"{{Mark}}","path":"/status","value":"ready"}]""", $$"""[{"op":"test","path":"/status","value":"{{Mark}}"}]""",
            """[{"op":"add","path":"/output/-","value":{"type":{"coding":[{"code":"eerste-gesprek"}]},"valueDate":"9999-12-31"}}]""",
            """[{"op":"add","path":"/output/-","value":{"type":{"coding":[{"code":"eerste-gesprek"}]},"valueDate":"0001-01-01"}}]""",
            """[{"op":"add","path":"/output/2147483648","value":{}}]""", """[{"op":"add","path":"/output/-1","value":{}}]""",
            $$$"""[{"op":"replace","path":"/owner","value":{"reference":"Organization/{{{Mark}}}\u0000"}}]""",
            $$$"""[{"op":"replace","path":"/statusReason","value":{"text":"{{{Mark}}}\u0000\ud800"}}]""",
            $"[{string.Join(',', Enumerable.Repeat("""{"op":"test","path":"/status","value":"requested"}""", 5_000))}]",
        })
        {
            await probe.SendAsync(Planner, HttpMethod.Patch, $"/fhir/R4/Task/{task}", (patch[..Math.Min(patch.Length, 120)], Utf8(patch), "application/json-patch+json"));
        }

        foreach (var version in new[] { "W/\"99999999999999999999\"", "\"-1\"", "rommel", "W/", "\"" + Mark + "\"", "*,*", "W/\"1\", W/\"2\"" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Patch, $"/fhir/R4/Task/{task}");
            request.Headers.Authorization = new("Bearer", await gateway.TokenAsync(Planner));
            request.Headers.TryAddWithoutValidation("If-Match", version);
            request.Content = new StringContent("""[{"op":"replace","path":"/status","value":"accepted"}]""", Encoding.UTF8, "application/json-patch+json");
            await probe.SendAsync(request, $"If-Match {version}", mayBeTaken: false);
        }

        probe.Faults.Should().BeEmpty($"of {probe.Sent} that were sent");
    }

    [Theory, EveryProfile, Trait("Rule", "LO-04")]
    public async Task Page_WithOddFieldsOrQuestions_IsAnsweredOrRefused(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var probe = new Probe(gateway);
        using var planner = await Visitor.ComeAsync(gateway.Http.BaseAddress!, "planner");
        foreach (var question in new[] { "team=%00", "team=a%00b", $"team={new string('x', 4_000)}", "na=-1", "na=%00", "na=abc", "na=MDAwMDUw", "team=%ff&na=99999999999" })
            await probe.NoteAsync(await planner.GetAsync($"/werklijst?{question}"), question, mayBeTaken: true);
        foreach (var (field, value) in OddFields(["stap", "gesprek", "einde", "versie", "team", "na"]))
        {
            using var list = await planner.GetAsync("/werklijst");
            await probe.NoteAsync(await planner.SendAsync($"/taken/{Guid.Empty}/stap", list, (field, value)), $"{field}={value}", mayBeTaken: true);
        }

        using var officer = await Visitor.ComeAsync(gateway.Http.BaseAddress!, "privacy");
        foreach (var (field, value) in OddFields(["activiteit", "uitkomst", "betrokkene", "van", "totEnMet", "voor"]))
        {
            using var log = await officer.GetAsync("/privacy/logboek");
            await probe.NoteAsync(await officer.SendAsync("/privacy/logboek", log, (field, value)), $"{field}={value}", mayBeTaken: true);
        }

        probe.Faults.Should().BeEmpty($"of {probe.Sent} that were sent");
    }

    private static IEnumerable<(string Field, string Value)> OddFields(IEnumerable<string> fields) =>
        from field in fields
        from value in new[] { "\0", "a\0b", "\ufffd", "-1", "99999999999999999999", "9999-12-31", "0001-01-01", "2026-02-30", "' or 1=1--", new string('x', 5_000) }
        select (field, value);

    private static async Task<Guid> TaskAsync(PartnerGateway gateway)
    {
        var signal = Guid.Parse((await gateway.TakenAsync(Energy, Messages.Crisis())).Text("id"));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var found = await gateway.QueryAsync<Guid>("select task_id from task where origin = @signal and offered_at is not null", new { signal });
            if (found is [var task]) return task;
            await Task.Delay(50, patience.Token);
        }
    }
}
