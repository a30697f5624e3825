using Vroegsignalering.Chaos;
using Vroegsignalering.Gateway.Files;
using Vroegsignalering.Gateway.Register;
using Vroegsignalering.Gateway.Tests.Register;

namespace Vroegsignalering.Gateway.Tests.Synthesis;

/// <summary>A small town with some of every hazard, written by the command.</summary>
public sealed class GeneratedTown : IAsyncLifetime
{
    public const int Signals = 6_000 + (9 * 20);

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("generate-");

    public RegisterFile Register { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var (exit, output) = await GatewayProgram.RunAsync(
            Folder, "generate", "--signals", "6000", "--register", "4000", "--seed", "7", "--out", Folder.FullName, "--hazards", "alle:20");
        exit.Should().Be(0, output);
        using var text = File.OpenRead(Path.Combine(Folder.FullName, "register.csv"));
        Register = RegisterImport.Read(text, RegisterFormat.Csv, Villagers.Day);
    }

    /// <summary>The cells of each line, the head first, as a delivery reads them.</summary>
    public IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(Folder.FullName, file)).Select(line => DelimitedLine.Split(line, ';')!);

    public Task DisposeAsync()
    {
        Folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
