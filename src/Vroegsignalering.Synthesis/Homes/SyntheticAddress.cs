namespace Vroegsignalering.Synthesis.Homes;

/// <summary>An invented address, as the register or a partner writes it.</summary>
/// <param name="Street">Street name.</param>
/// <param name="Home">House number, letter and addition.</param>
/// <param name="Postcode">Four digits and SS, letters that are never issued; SD for a P.O. box.</param>
/// <param name="Town">An invented town.</param>
public sealed record SyntheticAddress(string Street, HomeNumber Home, string Postcode, string Town);
