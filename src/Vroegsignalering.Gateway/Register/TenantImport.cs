using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Register;

/// <summary>What an import did for one municipality.</summary>
/// <param name="Tenant">The municipality.</param>
/// <param name="Persons">Persons in the file.</param>
/// <param name="WithResidence">Those with at least one residence.</param>
/// <param name="Load">What that changed.</param>
public sealed record TenantImport(Gemeentecode Tenant, int Persons, int WithResidence, RegisterLoad Load)
{
    /// <summary>Persons whose phone and e-mail were removed, because the basis for them was withdrawn (MA-12).</summary>
    public int ContactsForgotten { get; init; }
}
