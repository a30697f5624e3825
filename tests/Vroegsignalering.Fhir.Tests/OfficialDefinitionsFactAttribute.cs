namespace Vroegsignalering.Fhir.Tests;

/// <summary>A fact that needs HL7's packages, skipped where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfficialDefinitionsFactAttribute : FactAttribute
{
    public OfficialDefinitionsFactAttribute()
    {
        if (!OfficialDefinitions.AreInstalled)
        {
            Skip = "HL7's definitions are not installed: run `npm ci` in contracts/fhir";
        }
    }
}
