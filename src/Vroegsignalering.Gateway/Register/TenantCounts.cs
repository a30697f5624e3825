namespace Vroegsignalering.Gateway.Register;

/// <summary>What the log says of an import into one municipality.</summary>
/// <param name="Tenant">The municipality.</param>
/// <param name="IsRefused">Whether nothing was loaded for it.</param>
/// <param name="Added">Persons the register did not have.</param>
/// <param name="Changed">Persons of whom something changed.</param>
/// <param name="Ended">Inhabitants who were no longer named, and were ended.</param>
/// <param name="Sequence">The number of its last change since.</param>
internal sealed record TenantCounts(string Tenant, bool IsRefused, int Added, int Changed, int Ended, long Sequence)
{
    public static TenantCounts Of(TenantImport import) =>
        new(import.Tenant.ToString(), import.Refusal is not null, import.Load.Added, import.Load.Changed, import.Ended, import.Sequence);
}
