using System.CommandLine;
using Vroegsignalering.Gateway.Register;
using Vroegsignalering.Gateway.Tenants;

namespace Vroegsignalering.Gateway.Commands;

/// <summary>Loads from a file: whom the gateway serves and who may send, and the residents register.</summary>
public static class ImportCommand
{
    public static Command Create(StartOptions start)
    {
        var file = new Argument<FileInfo>("FILE").AcceptExistingOnly();
        var format = new Option<string>("--format") { Description = "Indeling van het bestand.", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "gba-v");
        var register = new Command("register", "Leest een bevolkingsregister in.") { file, format };
        register.SetAction((line, stop) => DatabaseWork.RunAsync(
            start.Read(line),
            (database, clock) => RegisterAsync(
                new(database, clock), line.GetRequiredValue(file), RegisterImport.FormatOf(line.GetRequiredValue(format))!.Value, stop),
            stop));
        return new Command("import", "Leest gegevens uit een bestand in.") { register, CreateSettings(start) };
    }

    private static Command CreateSettings(StartOptions start)
    {
        var file = new Argument<FileInfo>("FILE").AcceptExistingOnly();
        var settings = new Command("settings", "Leest gemeenten, teams, partners en convenanten in (JSON).") { file };
        settings.SetAction((line, stop) => DatabaseWork.RunAsync(
            start.Read(line), (database, clock) => SettingsAsync(new(database, clock), line.GetRequiredValue(file), stop), stop));
        return settings;
    }

    private static async Task<int> SettingsAsync(SettingsImport import, FileInfo file, CancellationToken stop)
    {
        var (settings, faults) = await import.RunAsync(file.FullName, stop);
        if (faults.Count > 0)
        {
            await Console.Error.WriteLineAsync($"Niets ingelezen. Te herstellen:{string.Concat(faults.Select(fault => $"{Environment.NewLine}- {fault}"))}");
            return 1;
        }

        Console.WriteLine(
            $"Ingelezen: {settings.Tenants.Count} gemeenten, {settings.Partners.Count} partners, {settings.Covenants.Count} convenanten.");
        return 0;
    }

    private static async Task<int> RegisterAsync(RegisterImport import, FileInfo file, RegisterFormat format, CancellationToken stop)
    {
        var result = await import.RunAsync(file.FullName, format, stop);
        Console.Write(result.ToText());
        return result.Loaded.Count > 0 ? 0 : 1;
    }
}
