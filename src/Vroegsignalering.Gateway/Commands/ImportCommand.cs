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
        var changes = new Option<bool>("--changes") { Description = "Het bestand bevat alleen gewijzigde personen; wie er niet in staat, blijft zoals hij is." };
        var missingLeft = new Option<bool>("--missing-left") { Description = "Schrijf uit wie niet meer in het bestand staat, ook als dat meer dan een vijftigste van de inwoners is." };
        var register = new Command("register", "Leest een bevolkingsregister in: het hele register van elke gemeente in het bestand, of wijzigingen.")
        {
            file, format, changes, missingLeft,
        };
        register.Validators.Add(line =>
        {
            if (line.GetValue(changes) && line.GetValue(missingLeft)) line.AddError("--changes en --missing-left sluiten elkaar uit: wie in een bestand met wijzigingen ontbreekt, blijft.");
        });
        register.SetAction((line, stop) => DatabaseWork.RunAsync(
            start.Read(line),
            services => RegisterAsync(ActivatorUtilities.CreateInstance<RegisterImport>(services).RunAsync(
                line.GetRequiredValue(file).FullName,
                RegisterImport.FormatOf(line.GetRequiredValue(format))!.Value,
                ExtentOf(line.GetValue(changes), line.GetValue(missingLeft)),
                stop)),
            stop));
        return new Command("import", "Leest gegevens uit een bestand in.") { register, CreateSettings(start) };
    }

    private static RegisterExtent ExtentOf(bool changes, bool missingLeft) =>
        changes ? RegisterExtent.Changes : missingLeft ? RegisterExtent.WholeMissingLeft : RegisterExtent.Whole;

    private static Command CreateSettings(StartOptions start)
    {
        var file = new Argument<FileInfo>("FILE").AcceptExistingOnly();
        var settings = new Command("settings", "Leest gemeenten, teams, partners en convenanten in (JSON).") { file };
        settings.SetAction((line, stop) => DatabaseWork.RunAsync(
            start.Read(line),
            services => SettingsAsync(ActivatorUtilities.CreateInstance<SettingsImport>(services), line.GetRequiredValue(file), stop),
            stop));
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

    private static async Task<int> RegisterAsync(Task<RegisterImportResult> import)
    {
        var result = await import;
        Console.Write(result.ToText());
        return result.IsDone ? 0 : 1;
    }
}
