using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Register;

/// <summary>The present inhabitants whom a source of the whole register no longer names.</summary>
/// <param name="Persons">They.</param>
/// <param name="Inhabitants">How many present inhabitants the register has, they included.</param>
public sealed record MissingResidents(IReadOnlyList<PersonId> Persons, int Inhabitants)
{
    private const int ManyAtOneIn = 50;

    /// <summary>Whether they are more than one in fifty: no municipality loses so many between two files, and the source is likely not the whole register.</summary>
    public bool AreTooMany => Persons.Count * ManyAtOneIn > Inhabitants;
}
