using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching;

/// <summary>One residence of a candidate (MA-07).</summary>
public readonly struct CandidateStay
{
    private readonly ResidentTable _table;
    private readonly int _at;

    internal CandidateStay(ResidentTable table, int at) => (_table, _at) = (table, at);

    /// <summary>The household.</summary>
    public HouseholdId Household => _table.Households[Row.Household];

    /// <summary>Postcode and house number.</summary>
    public PremisesKey Premises => Row.Premises;

    /// <summary>Letter and addition in canonical spelling; empty without.</summary>
    public string Addition => _table.Additions[Row.Addition];

    /// <summary>First day, Dutch civil date.</summary>
    public DateOnly From => Row.From;

    /// <summary>Whether the person lives there part of the time.</summary>
    public bool PartTime => Row.PartTime;

    private ref readonly StayRow Row => ref _table.Stays[_at];

    /// <summary>Whether the person belongs to the household on the day; first and last day count.</summary>
    public bool HoldsOn(DateOnly day) => day >= Row.From && day <= Row.Until;

    /// <summary>Nothing of the address but the household.</summary>
    public override string ToString() => $"Stay in {Household}";
}
