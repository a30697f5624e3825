using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Tests.Hosting.Access;

public sealed class SecretChecksTests : IDisposable
{
    private static readonly Asker Somebody = new("client", "a");

    private readonly HashGate _gate = new(threads: 1);
    private readonly SecretChecks _checks;
    private readonly ManualResetEventSlim _open = new();

    public SecretChecksTests() => _checks = new SecretChecks(_gate);

    public void Dispose() => _open.Dispose();

    [Fact]
    public async Task Check_SecretThatProvedRight_PassesWhileNobodyElseIsChecked()
    {
        var client = ClientWith("geheim");
        (await CheckAsync(client, "geheim")).Should().Be(SecretVerdict.Right);
        var crowd = Fill();

        (await CheckAsync(client, "geheim")).Should().Be(SecretVerdict.Right);
        (await CheckAsync(client, "Geheim")).Should().Be(SecretVerdict.NotChecked, "a wrong one waits its turn, and there is no place");
        (await CheckAsync(client with { Name = "ander" }, "geheim")).Should().Be(SecretVerdict.NotChecked, "it is remembered of this client only");
        (await CheckAsync(client with { Secret = SecretHash.Of("geheim", 1) }, "geheim")).Should().Be(SecretVerdict.NotChecked, "and under this hash only");
        _open.Set();
        await Task.WhenAll(crowd);
    }

    [Fact]
    public async Task Check_WrongSecrets_AreRememberedForNothing()
    {
        var client = ClientWith("geheim");

        for (var count = 0; count < 3; count++) (await CheckAsync(client, "fout")).Should().Be(SecretVerdict.Wrong);

        (await CheckAsync(client, "geheim")).Should().Be(SecretVerdict.Right);
    }

    [Fact]
    public async Task Check_ManyRightOnesTogether_AreAllRight()
    {
        var client = ClientWith("geheim");

        var verdicts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => CheckAsync(client, "geheim")));

        verdicts.Should().OnlyContain(verdict => verdict == SecretVerdict.Right);
    }

    private static Identity ClientWith(string secret) => new("partner", Role.Partner, Tenant: null, SecretHash.Of(secret, iterations: 1));

    private Task<SecretVerdict> CheckAsync(Identity client, string secret) => _checks.CheckAsync(client, secret, Somebody, CancellationToken.None);

    private List<Task<bool?>> Fill() =>
        [.. Enumerable.Range(0, 1 + WaitingRoom.Places).Select(_ => _gate.RunAsync(Somebody, Shut, CancellationToken.None))];

    private bool Shut()
    {
        _open.Wait();
        return false;
    }
}
