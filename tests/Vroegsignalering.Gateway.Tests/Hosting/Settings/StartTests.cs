using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Settings;

namespace Vroegsignalering.Gateway.Tests.Hosting.Settings;

public sealed class StartTests : IDisposable
{
    private static readonly Dictionary<string, string?> Governed = new()
    {
        ["Governance:DpiaReference"] = "DPIA-2026-07",
        ["Governance:ProcessingRegister"] = "https://register.example/",
    };

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("gateway-");

    public void Dispose() => _data.Delete(recursive: true);

    [Fact, Trait("Rule", "TE-03")]
    public void Start_ProductionWithoutGovernance_IsRefused() =>
        Refusal("Production", []).Should().HaveCount(2)
            .And.Contain(complaint => complaint.Contains("Governance:DpiaReference"))
            .And.Contain(complaint => complaint.Contains("Governance:ProcessingRegister"));

    [Fact, Trait("Rule", "TE-03")]
    public async Task Start_ProductionWithGovernance_IsAllowed()
    {
        await using var gateway = GatewayHost.Create(Settings("Production", Governed));

        gateway.Services.GetService(typeof(Profile)).Should().BeOfType<Profile.Embedded>();
    }

    [Fact]
    public async Task Start_DemoWithoutGovernance_IsAllowed()
    {
        await using var gateway = GatewayHost.Create(Settings("Production", []) with { Mode = StartMode.Demo });

        gateway.Services.GetService(typeof(Profile)).Should().BeOfType<Profile.Embedded>();
    }

    [Theory]
    [InlineData("Access:DemoIdentities", "true", "Access:DemoIdentities")]
    [InlineData("Access:SigningKeyFile", "/bestaat/niet.pem", "Access:SigningKeyFile")]
    [InlineData("Access:Authority", "http://onversleuteld.example/", "Access:Authority")]
    [InlineData("Access:Authority", "https://login.gemeente.example/", "Access:MachineClaim")]
    [InlineData("Access:Clients:0:ClientId", "zonder-rest", "SecretHash van zonder-rest")]
    [InlineData("Telemetry:OtlpEndpoint", "collector", "Telemetry:OtlpEndpoint")]
    [InlineData("Secrets:Folder", "/bestaat/niet", "Secrets:Folder")]
    [InlineData("ConnectionStrings:Gateway", "Host=db", "Bus:RabbitMq niet")]
    [InlineData("Bus:RabbitMq", "amqp://broker", "ConnectionStrings:Gateway niet")]
    public void Start_WrongSetting_IsRefusedByName(string key, string value, string expected) =>
        Refusal("Production", new(Governed) { [key] = value }).Should().Contain(complaint => complaint.Contains(expected));

    [Theory]
    [InlineData("Production", 599_999, false)]
    [InlineData("Production", 600_000, true)]
    [InlineData("Development", 1_000, true)]
    public async Task Start_ClientWithAWeakHash_IsRefusedOutsideDevelopment(string environment, int rounds, bool starts)
    {
        // Only the number counts here: nobody makes the hash.
        var hash = $"pbkdf2-sha256${rounds}${Convert.ToBase64String(new byte[16])}${Convert.ToBase64String(new byte[32])}";
        var configuration = new Dictionary<string, string?>(Governed)
        {
            ["Access:Clients:0:ClientId"] = "vitens",
            ["Access:Clients:0:Role"] = "signaalpartner",
            ["Access:Clients:0:SecretHash"] = hash,
        };

        if (starts) await GatewayHost.Create(Settings(environment, configuration)).DisposeAsync();
        else Refusal(environment, configuration).Should().ContainSingle().Which.Should().Contain("vitens").And.Contain("600000").And.NotContain("AAAA");
    }

    [Fact]
    public void Start_BrokerAddressOfAnotherKind_IsRefused() =>
        Refusal("Production", new(Governed) { ["ConnectionStrings:Gateway"] = "Host=db", ["Bus:RabbitMq"] = "http://broker" })
            .Should().ContainSingle().Which.Should().Contain("amqp://");

    [Fact]
    public async Task Start_SecretsAsFiles_ChooseTheServiceProfileAndStayUnprinted()
    {
        var secrets = _data.CreateSubdirectory("geheimen").FullName;
        await File.WriteAllTextAsync(Path.Combine(secrets, "ConnectionStrings__Gateway"), "Host=db;Password=geheim\n");
        await File.WriteAllTextAsync(Path.Combine(secrets, "Bus__RabbitMq"), "amqp://gast:geheim@broker/\n");

        await using var gateway = GatewayHost.Create(Settings("Production", new(Governed) { ["Secrets:Folder"] = secrets }));

        var profile = gateway.Services.GetService(typeof(Profile)).Should().BeOfType<Profile.Server>().Subject;
        profile.ConnectionString.Should().Be("Host=db;Password=geheim");
        profile.ToString().Should().NotContain("geheim");
    }

    [Fact]
    public async Task Start_ServiceProfileToldEverything_WritesNothingBesideItsKeys()
    {
        await GatewayHost.Create(Settings("Development", [])).DisposeAsync();
        var folder = Path.Combine(_data.FullName, "elders");

        await using var gateway = GatewayHost.Create(Settings("Production", new(Governed)
        {
            ["ConnectionStrings:Gateway"] = "Host=db",
            ["Bus:RabbitMq"] = "amqp://broker",
            ["Access:SigningKeyFile"] = Path.Combine(_data.FullName, "token-sleutel.pem"),
            ["Access:DataProtectionFolder"] = Path.Combine(_data.FullName, "sleutels"),
        }) with
        { DataFolder = folder });

        Directory.Exists(folder).Should().BeFalse("a container with a read-only root has to start");
    }

    private IReadOnlyList<string> Refusal(string environment, Dictionary<string, string?> configuration)
    {
        var start = () => GatewayHost.Create(Settings(environment, configuration));
        return start.Should().Throw<StartRefusedException>().Which.Complaints;
    }

    private GatewaySettings Settings(string environment, Dictionary<string, string?> configuration) =>
        new() { DataFolder = _data.FullName, EnvironmentName = environment, Configuration = configuration };
}
