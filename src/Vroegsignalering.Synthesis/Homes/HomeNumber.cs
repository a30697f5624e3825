namespace Vroegsignalering.Synthesis.Homes;

/// <summary>What tells a home from the others in its street.</summary>
/// <param name="Number">House number, 1 to 99999.</param>
/// <param name="Letter">House letter (huisletter); null without.</param>
/// <param name="Addition">Addition (huisnummertoevoeging); null without.</param>
public sealed record HomeNumber(int Number, string? Letter = null, string? Addition = null)
{
    /// <summary>Whether there is a letter or an addition.</summary>
    public bool HasAddition => Letter is not null || Addition is not null;
}
