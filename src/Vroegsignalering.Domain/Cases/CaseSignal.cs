using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Cases;

/// <summary>A signal of a household, as far as the case looks at it; the amount is not among it.</summary>
/// <param name="Id">The signal.</param>
/// <param name="Partner">Who sent it.</param>
/// <param name="ArrivedOn">Day of arrival, Dutch civil date.</param>
/// <param name="LastDay">Last day for the first conversation, Dutch civil date, inclusive: three working days or 28 days (CR-03, CR-10).</param>
public sealed record CaseSignal(SignalId Id, PartnerId Partner, DateOnly ArrivedOn, DateOnly LastDay)
{
    /// <summary>Whether the crisis rule found a crisis (CR-01).</summary>
    public bool Crisis { get; init; }

    /// <summary>What is special about the contract holder (MA-12).</summary>
    public HolderFacts Holder { get; init; } = HolderFacts.Ordinary;

    /// <summary>How the contract holder is approached.</summary>
    public ContactPlan Contact => ContactPlan.For(Holder, Crisis);
}
