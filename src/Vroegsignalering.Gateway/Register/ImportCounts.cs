namespace Vroegsignalering.Gateway.Register;

/// <summary>What the log says of an import: how many, and nothing of whom (LO-04).</summary>
/// <param name="Rows">Rows that describe a person.</param>
/// <param name="FaultyRows">Rows that could not be read.</param>
/// <param name="HeldBack">Persons whom those hold back.</param>
/// <param name="Municipalities">What was done for each that is served here.</param>
internal sealed record ImportCounts(int Rows, int FaultyRows, int HeldBack, IReadOnlyList<TenantCounts> Municipalities)
{
    public static ImportCounts Of(RegisterImportResult result) =>
        new(result.Rows.Total, result.Faults.Count, result.HeldBack, [.. result.Loaded.Concat(result.Refused).Select(TenantCounts.Of)]);
}
