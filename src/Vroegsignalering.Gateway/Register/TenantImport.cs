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
    /// <summary>The number of the register's last change, after the import.</summary>
    public long Sequence { get; init; }

    /// <summary>Why nothing was loaded for it, in Dutch with the repair; null when it was.</summary>
    public string? Refusal { get; init; }

    /// <summary>Present inhabitants whom the whole register no longer names.</summary>
    public int Missing { get; init; }

    /// <summary>The day as of which those departed; null where they stay, because a row does not say for certain whose it is.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Present inhabitants who were ended.</summary>
    public int Ended => EndedOn is null ? 0 : Missing;

    /// <summary>Whether people are missing from the whole register and live here still.</summary>
    public bool LeavesMissing => Missing > 0 && EndedOn is null;

    /// <summary>Persons whose phone and e-mail were removed, because the basis for them was withdrawn (MA-12).</summary>
    public int ContactsForgotten { get; init; }
}
