using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Register;

/// <summary>A municipality that is served here (TE-01).</summary>
/// <param name="Code">The municipality.</param>
/// <param name="Name">Its name.</param>
public sealed record Tenant(Gemeentecode Code, string Name)
{
    /// <summary>The secret under which its log lines name persons (LO-01); once stored it never changes.</summary>
    public required byte[] PseudonymKey { get; init; }

    /// <summary>The municipality's settings as JSON.</summary>
    public string Settings { get; init; } = "{}";
}
