using System.CommandLine;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Register;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Commands;

/// <summary>Loads the residents register from a file.</summary>
public static class ImportCommand
{
    public static Command Create(StartOptions start)
    {
        var file = new Argument<FileInfo>("FILE").AcceptExistingOnly();
        var format = new Option<string>("--format") { Description = "Indeling van het bestand.", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "gba-v");
        var register = new Command("register", "Leest een bevolkingsregister in.") { file, format };
        register.SetAction((line, stop) => RunAsync(
            start.Read(line), line.GetRequiredValue(file), RegisterImport.FormatOf(line.GetRequiredValue(format))!.Value, stop));
        return new Command("import", "Leest gegevens uit een bestand in.") { register };
    }

    private static async Task<int> RunAsync(GatewaySettings settings, FileInfo file, RegisterFormat format, CancellationToken stop)
    {
        await using var gateway = GatewayHost.Create(settings);
        var database = gateway.Services.GetRequiredService<GatewayDatabase>();
        await database.MigrateAsync(stop);
        var result = await new RegisterImport(database, settings.Clock).RunAsync(file.FullName, format, stop);
        Console.Write(result.ToText());
        return 0;
    }
}
