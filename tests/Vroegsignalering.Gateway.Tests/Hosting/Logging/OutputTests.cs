using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Vroegsignalering.Gateway.Tests.Register;

namespace Vroegsignalering.Gateway.Tests.Hosting.Logging;

public sealed class OutputTests
{
    private const string Marker = "achternaam-van-iemand";

    [Fact, Trait("Rule", "LO-04")]
    public async Task Output_OfEveryKindOfRequest_HoldsNoPathQueryOrSecret()
    {
        var address = FreeAddress();
        await using var gateway = await GatewayProcess.ListenAsync(address);
        using (var http = new HttpClient { BaseAddress = address })
        {
            await http.GetAsync($"/inloggen?terug=/{Marker}");
            await http.GetAsync($"/{Marker}?zoek={Marker}");
            await http.PostAsync($"/v1/{Marker}", new StringContent($"{{\"{Marker}\":"));
            await http.PostAsync("/oauth/token", new FormUrlEncodedContent([new("grant_type", Marker), new("client_secret", Marker)]));
        }

        var output = await gateway.StopAsync();

        output.Should().NotContain(Marker);
        output.Should().Contain("GET /inloggen").And.Contain("POST /oauth/token").And.Contain("(no route)");
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().OnlyContain(line => IsJson(line));
    }

    [Theory]
    [InlineData("Governance:DpiaReference", "serve")]
    [InlineData("Onbekende opdracht: srve", "srve")]
    public async Task Start_Refused_ExitsWithOneAndSaysWhy(string expected, string command)
    {
        var (exit, _, errors) = await GatewayProcess.RunAsync("Production", command);

        exit.Should().Be(1);
        errors.Should().Contain(expected).And.NotContain("   at ");
    }

    [Fact]
    public async Task Start_AddressTaken_ExitsWithOneAndSaysWhatToDo()
    {
        await using var gateway = await RunningGateway.StartAsync();

        var (exit, _, errors) = await GatewayProcess.RunAsync("Development", "serve", "--urls", gateway.Http.BaseAddress!.ToString());

        exit.Should().Be(1);
        errors.Should().Contain("--urls").And.NotContain("   at ");
    }

    [Fact, Trait("Rule", "LO-04")]
    public async Task Command_WithALogLine_TellsPeopleOnTheOneStreamAndLogsCountsOnTheOther()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, RegisterFiles.Whole("gemeentecode;sleutel;achternaam", $"0599;p1;{Marker}"));

        var (_, output, errors) = await GatewayProcess.RunAsync("Development", "import", "register", file);

        File.Delete(file);
        output.Should().StartWith("Rijen met een persoon: 1").And.NotContain("{");
        var log = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        log.Should().OnlyContain(line => IsJson(line)).And.NotContain(line => line.Contains(Marker));
        log.Should().ContainSingle(line => line.Contains("An import of the register as Whole ended")).Which.Should().Contain("\"Rows\":1,\"FaultyRows\":0");
    }

    private static bool IsJson(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.ValueKind == JsonValueKind.Object;
    }

    private static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
