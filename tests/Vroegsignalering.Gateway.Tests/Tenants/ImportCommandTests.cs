using Vroegsignalering.Chaos;
using Vroegsignalering.Gateway.Tests.Register;

namespace Vroegsignalering.Gateway.Tests.Tenants;

/// <summary>How an operator fills an empty data folder: settings first, then the register; each command a process of its own.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("import-");

    [Fact]
    public async Task Import_RegisterBeforeAndAfterSettings_LoadsOnlyAfter()
    {
        var register = await WriteAsync("register.csv", RegisterFiles.Whole(
            "gemeentecode;sleutel;achternaam;huishouden;postcode;huisnummer;vanaf", "0599;1;Berg;a;3077SS;1;2020-01-01"));

        var before = await GatewayProgram.RunAsync(_data, "import", "register", register);
        var settings = await GatewayProgram.RunAsync(_data, "import", "settings", ExampleSettings.Path);
        var after = await GatewayProgram.RunAsync(_data, "import", "register", register);

        before.Exit.Should().Be(1);
        before.Output.Should().Contain("gemeente 0599 is hier niet aangesloten").And.Contain("import settings");
        settings.Exit.Should().Be(0, settings.Output);
        settings.Output.Should().Contain("2 gemeenten, 2 partners, 3 convenanten");
        after.Exit.Should().Be(0);
        after.Output.Should().Contain("Gemeente 0599: 1 rijen, 1 personen (1 met adres): 1 nieuw");
    }

    [Fact]
    public async Task Import_RegisterWithoutHalf_NeedsAnOptionThatSaysWhatItIs()
    {
        const string Head = "gemeentecode;sleutel;achternaam;huishouden;postcode;huisnummer;vanaf";
        string[] rows = ["0599;1;Berg;a;3077SS;1;2020-01-01", "0599;2;Dijk;b;3077SS;2;2020-01-01"];
        await GatewayProgram.RunAsync(_data, "import", "settings", ExampleSettings.Path);
        await GatewayProgram.RunAsync(_data, "import", "register", await WriteAsync("whole.csv", RegisterFiles.Whole(Head, rows)));
        var half = await WriteAsync("half.csv", RegisterFiles.Whole(Head, rows[0]));

        var bare = await GatewayProgram.RunAsync(_data, "import", "register", half);
        var both = await GatewayProgram.RunAsync(_data, "import", "register", half, "--changes", "--missing-left");
        var changes = await GatewayProgram.RunAsync(_data, "import", "register", half, "--changes");
        var left = await GatewayProgram.RunAsync(_data, "import", "register", half, "--missing-left");

        bare.Exit.Should().Be(1);
        bare.Output.Should().Contain("1 van de 2 inwoners staan niet in het bestand").And.Contain("--changes").And.Contain("--missing-left");
        both.Exit.Should().Be(1);
        both.Output.Should().Contain("sluiten elkaar uit");
        changes.Exit.Should().Be(0);
        changes.Output.Should().Contain("0 nieuw, 0 gewijzigd, 1 ongewijzigd").And.NotContain("uitgeschreven");
        left.Exit.Should().Be(0);
        left.Output.Should().Contain("1 niet meer genoemd, uitgeschreven per ");
    }

    [Fact]
    public async Task Import_FaultySettings_EndsWithOneAndEveryRepair()
    {
        var file = await WriteAsync("settings.json", ExampleSettings.With("/gemeenten/0/teams", "[]"));

        var (exit, output) = await GatewayProgram.RunAsync(_data, "import", "settings", file);

        exit.Should().Be(1);
        output.Should().Contain("Niets ingelezen").And.Contain("- /gemeenten/0/teams: heeft niet precies één terugvalteam. Zet terugval op true")
            .And.Contain("- /gemeenten/0/gebieden/0/team: ").And.Contain("- /gemeenten/0/gebieden/1/team: ");
    }

    [OfficialRegisterFact]
    public async Task Import_OfficialRegister_CountsIt()
    {
        await GatewayProgram.RunAsync(_data, "import", "settings", ExampleSettings.Path);

        var (exit, output) = await GatewayProgram.RunAsync(_data, "import", "register", OfficialRegister.File!, "--format", "gba-v");

        exit.Should().Be(0, output);
        output.Should().Contain("Rijen met een persoon: 739, waarvan met adres: 636")
            .And.Contain("Gemeente 0518: 180 rijen").And.Contain("Gemeente 0599: 145 rijen").And.Contain("Niet te lezen rijen: 0");
    }

    public void Dispose() => _data.Delete(recursive: true);

    private async Task<string> WriteAsync(string name, string text)
    {
        var file = Path.Combine(_data.FullName, name);
        await File.WriteAllTextAsync(file, text);
        return file;
    }
}
