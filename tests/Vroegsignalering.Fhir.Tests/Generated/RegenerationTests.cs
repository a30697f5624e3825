using Vroegsignalering.FhirGenerator;

namespace Vroegsignalering.Fhir.Tests.Generated;

public sealed class RegenerationTests
{
    [OfficialDefinitionsFact]
    public void Generate_FromTheOfficialDefinitions_GivesWhatIsCheckedIn()
    {
        var folder = Path.Combine(OfficialDefinitions.Root, "src", "Vroegsignalering.Fhir", "Generated");

        var fresh = Generation.Run(new DefinitionPackage(OfficialDefinitions.NodeModules));

        Directory.EnumerateFiles(folder).Select(Path.GetFileName).Should().BeEquivalentTo(fresh.Keys);
        fresh.Where(f => File.ReadAllText(Path.Combine(folder, f.Key)) != f.Value).Select(f => f.Key)
            .Should().BeEmpty("a file that differs was edited by hand or not generated again");
    }
}
