using Vroegsignalering.Domain.Matching.Names;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>A resident's own and partner's surname in comparable form (MA-03).</summary>
public readonly struct ResidentSurnames
{
    private readonly SurnameTable _table;
    private readonly int _own;
    private readonly int _partner;

    internal ResidentSurnames(SurnameTable table, in PersonRow person) =>
        (_table, _own, _partner, Usage) = (table, person.Own, person.Partner, person.Facts.Usage);

    /// <summary>The own surname.</summary>
    public ResidentSurname Own => new(_table, _own);

    /// <summary>The partner's.</summary>
    public ResidentSurname Partner => new(_table, _partner);

    /// <summary>The chosen usage.</summary>
    public NameUsage Usage { get; }

    /// <summary>The comparable form of the name.</summary>
    public static ResidentSurnames Of(ResidentName name)
    {
        var table = new SurnameTable(count: 2)
        {
            [0] = NormalSurname.Of(name.Prefix, name.Surname),
            [1] = NormalSurname.Of(name.PartnerPrefix, name.PartnerSurname),
        };
        var facts = PersonFacts.Of(new Resident { Id = default, Name = name });
        return new ResidentSurnames(table, new PersonRow { Partner = 1, Facts = facts });
    }

    /// <summary>Nothing of the names.</summary>
    public override string ToString() => nameof(ResidentSurnames);
}
