using Vroegsignalering.FhirGenerator;

// Usage: dotnet run --project contracts/fhir/Vroegsignalering.FhirGenerator -- NODE_MODULES OUT
// NODE_MODULES: what `npm ci` in contracts/fhir installed. OUT: src/Vroegsignalering.Fhir/Generated.
if (args is not [var packages, var output] || !Directory.Exists(packages))
{
    Console.Error.WriteLine("usage: Vroegsignalering.FhirGenerator NODE_MODULES OUT");
    return 2;
}

var files = Generation.Run(new DefinitionPackage(packages));
Directory.CreateDirectory(output);
foreach (var stale in Directory.EnumerateFiles(output, "*.g.cs").Where(f => !files.ContainsKey(Path.GetFileName(f))))
{
    File.Delete(stale);
}

foreach (var (name, text) in files)
{
    File.WriteAllText(Path.Combine(output, name), text);
}

Console.WriteLine($"{files.Count} files written");
return 0;
