using System.Runtime.Versioning;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Settings;

namespace Vroegsignalering.Gateway.Tests.Hosting;

public sealed class PrivateFilesTests : IDisposable
{
    private const UnixFileMode OwnerReadsAndWrites = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerEnters = OwnerReadsAndWrites | UnixFileMode.UserExecute;
    private const UnixFileMode Everybody = (UnixFileMode)0b110_110_110;

    private readonly DirectoryInfo _above = Directory.CreateTempSubdirectory("gateway-");

    private string Folder => Path.Combine(_above.FullName, "gegevens");

    public void Dispose() => _above.Delete(recursive: true);

    [Fact, UnsupportedOSPlatform("windows")]
    public async Task Start_NewFolder_IsTheOwnersOnlyWithAllThatComesInIt()
    {
        await RunAsync();

        Modes().Should().OnlyContain(file => file.Value == OwnerReadsAndWrites)
            .And.ContainKeys("gateway.db", "gateway.db-wal", "gateway.db-shm", "token-sleutel.pem");
        File.GetUnixFileMode(Folder).Should().Be(OwnerEnters);
        File.GetUnixFileMode(Path.Combine(Folder, "sleutels")).Should().Be(OwnerEnters);
        Modes().Keys.Should().Contain(name => name.StartsWith("key-"), "the page made the keys of its cookie");
    }

    [Fact, UnsupportedOSPlatform("windows")]
    public async Task Start_FolderOfAnEarlierRelease_IsClosedAndWhatIsNotOursStays()
    {
        await RunAsync();
        var foreign = Path.Combine(Folder, "aantekeningen.txt");
        await File.WriteAllTextAsync(foreign, "");
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)) File.SetUnixFileMode(file, Everybody);
        File.SetUnixFileMode(Folder, OwnerEnters | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);

        await GatewayHost.Create(Settings()).DisposeAsync();

        File.GetUnixFileMode(Folder).Should().Be(OwnerEnters);
        File.GetUnixFileMode(foreign).Should().Be(Everybody);
        Modes().Where(file => file.Key != "aantekeningen.txt").Should().OnlyContain(file => file.Value == OwnerReadsAndWrites);
    }

    [Fact, UnsupportedOSPlatform("windows")]
    public void Close_FolderOfEverybody_StaysOpenToThem()
    {
        var shared = Directory.CreateDirectory(Folder).FullName;
        var mode = OwnerEnters | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute | UnixFileMode.StickyBit;
        File.SetUnixFileMode(shared, mode);

        PrivateFiles.Close(shared).Should().BeTrue();

        File.GetUnixFileMode(shared).Should().Be(mode);
    }

    [UnsupportedOSPlatform("windows")]
    private Dictionary<string, UnixFileMode> Modes() =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetFileName(file), File.GetUnixFileMode);

    // While it runs, for SQLite's files beside the database go when it stops.
    private async Task RunAsync()
    {
        await using var gateway = await RunningGateway.StartAsync(_ => Settings());
        using var page = await gateway.Http.GetAsync("/inloggen");
        page.EnsureSuccessStatusCode();
        if (!OperatingSystem.IsWindows()) Modes().Should().OnlyContain(file => file.Value == OwnerReadsAndWrites);
    }

    private GatewaySettings Settings() =>
        new() { Urls = "http://127.0.0.1:0", DataFolder = Folder, EnvironmentName = "Development", Mode = StartMode.Serve };
}
