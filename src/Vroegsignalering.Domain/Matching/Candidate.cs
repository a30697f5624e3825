using Vroegsignalering.Domain.Matching.Contacts;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching;

/// <summary>A resident whom a signal might be about: a view on one person of a <see cref="ResidentsIndex"/>, in comparable form.</summary>
/// <remarks>Sixteen bytes to pass on; its names are shared by all who bear them. A later index leaves it as it is.</remarks>
public readonly struct Candidate
{
    private readonly ResidentTable _table;
    private readonly int _row;

    internal Candidate(ResidentTable table, int row) => (_table, _row) = (table, row);

    /// <summary>Our id of the person.</summary>
    public PersonId Person => _table.Ids[_row];

    /// <summary>Own and partner's surname.</summary>
    public ResidentSurnames Surnames => _table.SurnamesAt(_row);

    /// <summary>First names and initials.</summary>
    public ResidentGivenNames GivenNames => new(_table.GivenNames, _table.Persons[_row].Given);

    /// <summary>Birth date, perhaps incomplete; null when wholly unknown.</summary>
    public PartialDate? Born => _table.FactsAt(_row).Born;

    /// <summary>Citizen service number; null when the register holds none.</summary>
    public Bsn? Bsn => _table.Persons[_row].Bsn is var bsn && bsn == default ? null : bsn;

    /// <summary>Phone and e-mail; null when the register holds neither (MA-12).</summary>
    public ContactDetails? Contact => _table.Contacts.GetValueOrDefault(_row);

    /// <summary>Whether the person asked for secrecy.</summary>
    public bool Secrecy => _table.FactsAt(_row).Secrecy;

    /// <summary>Whether the registration is under investigation.</summary>
    public bool UnderInvestigation => _table.FactsAt(_row).UnderInvestigation;

    /// <summary>Whether the person is still registered here.</summary>
    public RegistrationState State => _table.FactsAt(_row).State;

    /// <summary>Present and former residences, in no order.</summary>
    public CandidateStays Stays => _table.StaysAt(_row);

    /// <summary>Whether it is the person at that row of the table.</summary>
    internal bool IsAt(ResidentTable table, int row) => _row == row && ReferenceEquals(_table, table);

    /// <summary>Nothing of the person but the id.</summary>
    public override string ToString() => $"Candidate {Person}";
}
