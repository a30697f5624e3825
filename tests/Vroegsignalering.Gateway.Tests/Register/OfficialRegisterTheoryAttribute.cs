namespace Vroegsignalering.Gateway.Tests.Register;

/// <summary>A theory over the official register; skipped, and saying so, where the file is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfficialRegisterTheoryAttribute : TheoryAttribute
{
    public OfficialRegisterTheoryAttribute() => Skip = OfficialRegister.Missing;
}
