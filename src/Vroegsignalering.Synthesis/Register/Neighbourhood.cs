using Vroegsignalering.Synthesis.Population;

namespace Vroegsignalering.Synthesis.Register;

/// <summary>About a thousand persons who are made up together; their homes lie scattered over the municipality.</summary>
/// <param name="Persons">Everybody, in the order of their numbers.</param>
/// <param name="Holders">The adult residents by household, those first in whose name a contract would be; never an empty household.</param>
/// <param name="Gone">Who has departed or died and is still in the register.</param>
internal sealed record Neighbourhood(
    IReadOnlyList<SyntheticPerson> Persons,
    IReadOnlyList<IReadOnlyList<SyntheticPerson>> Holders,
    IReadOnlyList<SyntheticPerson> Gone);
