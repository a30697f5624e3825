namespace Vroegsignalering.Fhir.Tests;

/// <summary>HL7's packages as <c>npm ci</c> in <c>contracts/fhir</c> installs them; they are not checked in.</summary>
internal static class OfficialDefinitions
{
    public static string Root { get; } = FindRoot();

    public static string NodeModules { get; } = Path.Combine(Root, "contracts", "fhir", "node_modules");

    public static bool AreInstalled { get; } = Directory.Exists(Path.Combine(NodeModules, "hl7.fhir.r4.examples"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Vroegsignalering.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
