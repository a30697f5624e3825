using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Gateway.Hosting.Tenants;
using static Vroegsignalering.Gateway.Tests.Signals.PartnerGateway;

namespace Vroegsignalering.Gateway.Tests.Signals;

/// <summary>A reference that comes again after the covenant has changed: its receipt decides, not the gate of today.</summary>
public sealed class RepeatedPostTests
{
    private const string Phone = "persoon.telefoonnummer";

    [Theory, EveryProfile, Trait("Rule", "IN-08")]
    public async Task Post_AgainAfterTheCovenantEnded_GetsTheSameReceiptAndAlarmsNobody(string profile)
    {
        await using var gateway = await StartAsync(profile);
        var messages = new[] { Messages.Regular(), Messages.Regular().With("crisissignaal", true) };
        var receipts = await PostAsync(gateway, messages, HttpStatusCode.Accepted);

        await gateway.ExecuteAsync($"update covenant set valid_until = '{Messages.Iso(Messages.Today.AddDays(-1))}'");
        gateway.Services.GetRequiredService<TenantDirectory>().Forget();

        (await PostAsync(gateway, messages, HttpStatusCode.OK)).Should().Equal(receipts);
        await PostAsync(gateway, [Messages.Regular()], HttpStatusCode.UnprocessableEntity);
        await PostAsync(gateway, [messages[1].With("bedragCenten", 1)], HttpStatusCode.Conflict);
        (await gateway.QueryAsync<string>("select kind from alarm")).Should().BeEmpty("both crises are in already");
    }

    [Theory, EveryProfile, Trait("Rule", "IN-08"), Trait("Rule", "IN-05")]
    public async Task Post_CrisisAgainAfterOtherFieldsAreWithheld_GetsTheSameReceipt(string profile)
    {
        await using var gateway = await StartAsync(profile);
        var messages = new[]
        {
            Messages.Crisis().With(Phone, "0612345678"),
            Messages.Crisis().With("persoon.bsn", "999990019"),
            Messages.Crisis().With("persoon.bsn", "999990019").With("persoon.rechtsvorm", "BV"),
        };
        var receipts = await PostAsync(gateway, messages, HttpStatusCode.Accepted);

        await ChangeTermsAsync(gateway);

        (await PostAsync(gateway, messages, HttpStatusCode.OK)).Should().Equal(receipts, "what was withheld then still is, what was kept too");
        await PostAsync(gateway, [messages[0].With(Phone, "0687654321")], HttpStatusCode.Conflict);
    }

    // The phone may not be sent any more, the BSN now may.
    private static async Task ChangeTermsAsync(PartnerGateway gateway)
    {
        var terms = JsonNode.Parse((await gateway.QueryAsync<string>($"select terms from covenant where partner = '{Energy}' and tenant = '0599'"))[0])!;
        terms["AllowedFields"] = new JsonArray([.. CovenantFields.Paths.Where(path => path != Phone).Select(path => JsonValue.Create(path))]);
        terms["BsnAllowed"] = true;
        await gateway.ExecuteAsync($"update covenant set terms = @terms where partner = '{Energy}'", new { terms = terms.ToJsonString() });
        gateway.Services.GetRequiredService<TenantDirectory>().Forget();
    }

    private static async Task<IReadOnlyList<string>> PostAsync(PartnerGateway gateway, IEnumerable<JsonObject> messages, HttpStatusCode expected)
    {
        var texts = new List<string>();
        foreach (var message in messages)
        {
            using var answer = await gateway.PostAsync(Energy, message);
            texts.Add(await answer.Content.ReadAsStringAsync());
            answer.StatusCode.Should().Be(expected, texts[^1]);
        }

        return texts;
    }
}
