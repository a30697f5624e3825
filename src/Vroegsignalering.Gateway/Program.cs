using System.CommandLine;
using Microsoft.AspNetCore.Connections;
using Vroegsignalering.Gateway.Commands;
using Vroegsignalering.Gateway.Hosting.Settings;

var start = new StartOptions();
var root = ServeCommand.AddTo(new RootCommand("Vroegsignalering: de gateway voor vroege signalen van betalingsachterstanden."), start);
root.Add(start.Urls);
root.Add(start.Data);
root.Add(ServeCommand.AddTo(new Command("serve", "Start de gateway (ook zonder opdracht)."), start));
root.Add(HealthCommand.Create(start));
root.Add(DemoCommand.Create(start));
root.Add(ImportCommand.Create(start));
root.Add(GenerateCommand.Create());
root.Add(MatchCommand.Create());
root.Add(WhatIfCommand.Create());
root.Add(ParkedCommand.Create(start));
root.Add(PurgeCommand.Create(start));

try
{
    // The host listens for Ctrl-C and SIGTERM itself and finishes its work first; the parser must not cut that short.
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    });
}
catch (StartRefusedException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
catch (IOException occupied) when (occupied.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync("De gateway start niet: op dit adres luistert al iets. Kies een ander adres met --urls.");
    return 1;
}
