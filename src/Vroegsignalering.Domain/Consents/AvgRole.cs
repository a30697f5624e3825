namespace Vroegsignalering.Domain.Consents;

/// <summary>In which role under the AVG a team handles personal data for the municipality (TE-02).</summary>
/// <remarks>Source: AVG art. 4 onder 7 and 8, art. 26, art. 28; Awb art. 10:1 (mandate).</remarks>
public enum AvgRole
{
    /// <summary>Part of the municipality itself (verwerkingsverantwoordelijke).</summary>
    Controller,

    /// <summary>Responsible together with the municipality, by an arrangement (gezamenlijk verantwoordelijk).</summary>
    JointController,

    /// <summary>Acting on instruction, by a processing agreement (verwerker).</summary>
    Processor,

    /// <summary>Acting in the name of the college (gemandateerd).</summary>
    Mandated,
}
