using Vroegsignalering.Synthesis.Homes;
using Vroegsignalering.Synthesis.Names;

namespace Vroegsignalering.Synthesis.Population;

/// <summary>An invented person.</summary>
public sealed record SyntheticPerson
{
    /// <summary>Number in the register, from 0; negative for a person who was never in it.</summary>
    public long Number { get; init; } = -1;

    /// <summary>Citizen service number of the test range; null for nearly all, for the range has nine thousand.</summary>
    public string? Bsn { get; init; }

    /// <summary>First names, separated by spaces.</summary>
    public required string FirstNames { get; init; }

    /// <summary>Own surname.</summary>
    public required Surname Surname { get; init; }

    /// <summary>Surname of the present or former partner; null without.</summary>
    public Surname? Partner { get; init; }

    /// <summary>The chosen usage; <see cref="NameUse.Own"/> without a partner.</summary>
    public NameUse Usage { get; init; }

    /// <summary>Date of birth.</summary>
    public required BirthDate Born { get; init; }

    /// <summary>Whether the person asked for secrecy.</summary>
    public bool Secrecy { get; init; }

    /// <summary>Whether the registration is under investigation.</summary>
    public bool UnderInvestigation { get; init; }

    /// <summary>How the person stands to the register.</summary>
    public PersonState State { get; init; }

    /// <summary>Since when the person has departed or died; null otherwise.</summary>
    public DateOnly? StateSince { get; init; }

    /// <summary>The residences: the present or last one first, then the former, then what a child has elsewhere.</summary>
    public IReadOnlyList<SyntheticStay> Stays { get; init; } = [];

    internal Origin Origin { get; init; }

    internal bool Woman { get; init; }

    internal SyntheticAddress Home => Stays[0].Address;

    internal SyntheticAddress? FormerHome => Stays.Count > 1 && !Stays[1].PartTime ? Stays[1].Address : null;

    internal int Age => People.Today.Year - Born.Year - 1;
}
