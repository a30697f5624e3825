namespace Vroegsignalering.Gateway.Tests.Register;

/// <summary>A test over the official register; skipped, and saying so, where the file is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfficialRegisterFactAttribute : FactAttribute
{
    public OfficialRegisterFactAttribute() => Skip = OfficialRegister.Missing;
}
