using System.Text.RegularExpressions;
using Vroegsignalering.Gateway.Hosting.Settings;

namespace Vroegsignalering.Gateway.Tests.Compose;

public sealed partial class ComposeTests
{
    // What the server below us reads; the rest is ours.
    private static readonly string[] OfTheHost = ["ASPNETCORE_URLS", "Logging__LogLevel__Default"];

    private readonly ComposeFile compose = ComposeFile.Read();

    [Fact]
    public void Gateways_Always_AreTwo() => compose.Gateways.Should().HaveCount(2);

    [Fact]
    public void Gateway_EverySetting_IsKnown()
    {
        var fromSecrets = compose.Gateways.SelectMany(g => g.SecretTargets).Where(t => !t.StartsWith('/'));
        var settings = compose.Gateways.SelectMany(g => g.Environment.Keys).Concat(fromSecrets).Distinct();

        settings.Should().BeSubsetOf([.. OfTheHost, .. OfTheOptions(), .. ReadByName()]).And.Contain(["ConnectionStrings__Gateway", "Bus__RabbitMq"]);
    }

    [Fact]
    public void Gateways_Keys_AreShared()
    {
        var gateways = compose.Gateways.ToList();

        gateways.Select(g => g.Environment["Access__SigningKeyFile"]).Distinct().Should().ContainSingle();
        gateways.Should().AllSatisfy(g =>
        {
            g.SecretTargets.Should().Contain(g.Environment["Access__SigningKeyFile"]);
            g.Volumes.Should().Equal(gateways[0].Volumes)
                .And.ContainSingle(v => v.EndsWith(":" + g.Environment["Access__DataProtectionFolder"], StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Services_EveryReference_Exists() => compose.Services.Values.Should().AllSatisfy(service =>
    {
        service.DependsOn.Keys.Should().BeSubsetOf(compose.Services.Keys);
        service.VolumeNames.Should().BeSubsetOf(compose.Volumes.Keys);
        service.SecretNames.Should().BeSubsetOf(compose.Secrets.Keys);
        service.ConfigNames.Should().BeSubsetOf(compose.Configs.Keys);
    });

    [Fact]
    public void Declarations_Always_AreUsed()
    {
        var services = compose.Services.Values;

        compose.Volumes.Keys.Should().BeEquivalentTo(services.SelectMany(s => s.VolumeNames).Distinct());
        compose.Secrets.Keys.Should().BeEquivalentTo(services.SelectMany(s => s.SecretNames).Distinct());
        compose.Configs.Keys.Should().BeEquivalentTo(services.SelectMany(s => s.ConfigNames).Distinct());
    }

    [Fact]
    public void Sources_Always_AreFilesBesideIt()
    {
        compose.Configs.Values.Select(c => InFolder(c.File)).Should().OnlyContain(path => File.Exists(path));
        compose.Secrets.Values.Select(s => InFolder(s.File) + ".example").Should().OnlyContain(path => File.Exists(path));
    }

    [Fact]
    public void Services_StartOrder_WaitsForHealth() => compose.Gateways.SelectMany(s => s.DependsOn).Should().AllSatisfy(wait =>
    {
        var healthy = compose.Services[wait.Key].Healthcheck is not null;
        wait.Value.Condition.Should().Be(healthy ? "service_healthy" : "service_started", wait.Key);
    });

    [Fact]
    public void Services_AllButTheCollector_HaveAHealthCheck() =>
        compose.Services.Where(s => s.Value.Healthcheck is null or { Test.Count: < 2 }).Select(s => s.Key)
            .Should().Equal("otel-collector");

    [Fact]
    public void Gateways_StopGrace_IsLongerThanTheyNeedToFinish() =>
        compose.Services.Values.Where(service => !service.Image.StartsWith("otel/", StringComparison.Ordinal))
            .Should().OnlyContain(service => service.StopGracePeriod == "60s", "requests and messages in hand are finished for up to 30 seconds");

    [Fact]
    public void Images_Always_ArePinnedToAVersion() =>
        compose.Services.Values.Select(s => s.Image).Should().AllSatisfy(image => image.Should().MatchRegex(@":\d+\.\d+(\.\d+)?$"));

    [Fact]
    public void Ports_Always_AreOnLoopback() =>
        compose.Services.Values.SelectMany(s => s.Ports).Should().NotBeEmpty()
            .And.OnlyContain(p => p.StartsWith("127.0.0.1:", StringComparison.Ordinal));

    [Fact]
    public void Text_Always_HoldsNoPassword() =>
        LiteralPassword().Matches(ComposeFile.Text).Select(m => m.Value).Should().BeEmpty();

    [Theory]
    [InlineData("POSTGRES_PASSWORD: hunter2", "a value in the environment")]
    [InlineData("ConnectionStrings__Gateway: Host=postgres;Password=hunter2", "part of a connection string")]
    [InlineData("Bus__RabbitMq: amqp://gateway:hunter2@rabbitmq:5672/", "part of an address")]
    [InlineData("RABBITMQ_ERLANG_COOKIE=hunter2", "a value in list form")]
    public void LiteralPassword_OnItsForms_Finds(string line, string because) =>
        LiteralPassword().IsMatch(line).Should().BeTrue(because);

    // A section is named after its record: AccessOptions holds section Access.
    private static IEnumerable<string> OfTheOptions() => typeof(GatewayOptions).Assembly.GetTypes()
        .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal) && type.GetConstructor([]) is not null)
        .SelectMany(type => type.GetProperties().Where(property => property.CanWrite), (type, property) => $"{type.Name[..^"Options".Length]}__{property.Name}");

    private static IEnumerable<string> ReadByName() =>
        Directory.EnumerateFiles(Path.Combine(ComposeFile.Folder, "..", "src", "Vroegsignalering.Gateway"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => NamedSetting().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["connection"] is { Success: true } connection
                ? $"ConnectionStrings__{connection.Value}"
                : match.Groups["key"].Value.Replace(":", "__", StringComparison.Ordinal));

    private static string InFolder(string file) => Path.GetFullPath(file, ComposeFile.Folder);

    [GeneratedRegex(@"[cC]onfiguration\[""(?<key>[\w:]+)""\]|GetConnectionString\(""(?<connection>\w+)""\)")]
    private static partial Regex NamedSetting();

    [GeneratedRegex(@"://[^\s/:]+:[^\s@]+@|(PASSWORD|PASS|COOKIE|SECRET)[ \t]*[:=][ \t]*[^\s/]", RegexOptions.IgnoreCase)]
    private static partial Regex LiteralPassword();
}
