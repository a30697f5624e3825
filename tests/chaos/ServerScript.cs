using System.Diagnostics;

namespace Vroegsignalering.Chaos;

/// <summary>A private server of <c>tests/servers</c>, to be started, and killed as a power cut would.</summary>
internal sealed class ServerScript(string name)
{
    /// <summary>Where the scripts lie; null when this run was given no servers.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable("GATEWAY_TEST_SERVERS");

    public Task<string> StartAsync() => RunAsync("start");

    public Task KillAsync() => RunAsync("kill");

    /// <summary>The broker writes to disk which queues it has: it does so late, and without that a kill would lose a queue just declared.</summary>
    public static Task FlushBrokerAsync() => new ServerScript("rabbitmq").RunAsync("flush");

    public async Task<string> RunAsync(params IEnumerable<string> arguments)
    {
        using var script = Process.Start(new ProcessStartInfo("bash", [Path.Combine(Folder!, name + ".sh"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, errors) = (script.StandardOutput.ReadToEndAsync(), script.StandardError.ReadToEndAsync());
        await script.WaitForExitAsync();
        return script.ExitCode == 0
            ? (await output).Trim()
            : throw new InvalidOperationException($"{name}.sh {string.Join(' ', arguments)} ended with {script.ExitCode}: {await errors}");
    }
}
