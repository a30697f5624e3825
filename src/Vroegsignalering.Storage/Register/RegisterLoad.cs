namespace Vroegsignalering.Storage.Register;

/// <summary>What a load did to the register.</summary>
/// <param name="Added">Persons the register did not have.</param>
/// <param name="Changed">Persons of whom something changed.</param>
/// <param name="Unchanged">Persons it had exactly so.</param>
public sealed record RegisterLoad(int Added, int Changed, int Unchanged)
{
    /// <summary>This part and the next together.</summary>
    public RegisterLoad Plus(RegisterLoad next) => new(Added + next.Added, Changed + next.Changed, Unchanged + next.Unchanged);
}
