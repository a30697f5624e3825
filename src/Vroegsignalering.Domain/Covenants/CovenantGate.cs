using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Covenants;

/// <summary>Decides whether a signal may come in at all: by law first, then by what the covenant narrows.</summary>
/// <remarks>
/// Reading: the legal basis and the preconditions follow the type of the signal, age and amount follow whether it is a crisis.
/// So a crisis flag on a regular type opens nothing by itself; such a refusal alarms people instead.
/// Source: IN-01 to IN-07, IN-11, IN-13; Wgs art. 3; Bgs art. 2 and 3.
/// </remarks>
public static class CovenantGate
{
    /// <summary>Accepted, closed as unjustified, or refused with everything that stands in the way.</summary>
    /// <param name="signal">The parsed signal.</param>
    /// <param name="arrival">From whom, and on which Dutch civil date.</param>
    /// <param name="rules">Law, covenants and settings.</param>
    public static GateOutcome Decide(Signal signal, Arrival arrival, GateRules rules)
    {
        var crisis = CrisisTrigger.Decide(signal, rules.Settings.MunicipalCrisisKinds);
        var designation = rules.Designations.FirstOrDefault(row => row.Covers(signal.Kind, signal.Tenant, arrival.On));
        var covenant = rules.Covenants.FirstOrDefault(row => row.Tenant == signal.Tenant
            && row.Partner == arrival.Sender.Partner && row.Kind == signal.Kind && row.InForceOn(arrival.On));

        var objection = !rules.Tenants.Contains(signal.Tenant) ? GateObjection.Of(RefusalCode.MunicipalityNotServed, SignalSchema.Tenant)
            : !arrival.Sender.Kinds.Contains(signal.Kind) ? GateObjection.Of(RefusalCode.KindNotOfSender, SignalSchema.Kind)
            : designation is null ? GateObjection.Of(RefusalCode.NoDesignation, SignalSchema.Kind)
            : covenant is null && signal.Type == SignalType.Regular ? GateObjection.Of(RefusalCode.NoCovenant, SignalSchema.Tenant)
            : null;
        return objection is not null
            ? Refuse([objection], crisis)
            : DecideOnBasis(signal, new Ground(arrival, designation!, covenant, crisis), rules);
    }

    private static GateOutcome DecideOnBasis(Signal signal, Ground ground, GateRules rules)
    {
        var notAllowed = CovenantFields.NotAllowedIn(signal, ground.Covenant);
        var fieldObjections = notAllowed.Select(row => GateObjection.Of(RefusalCode.FieldNotAllowed, row.Field));
        List<GateObjection> objections = [.. Preconditions.Check(signal, rules.Settings), .. ground.Crisis.IsCrisis ? [] : fieldObjections];
        if (objections.Count > 0)
        {
            return Refuse(objections, ground.Crisis);
        }

        List<FieldError> withheld = [.. notAllowed.Select(Discarded)];
        var kept = notAllowed.Aggregate(signal, (rest, row) => row.Without(rest));
        var basis = BasisOf(kept, ground, rules.Settings);
        if (UnjustifiedSignal.Check(kept, ground.Crisis.IsCrisis, ground.Arrival.On, LimitsOf(signal.Kind, ground.Covenant)) is { } rule)
        {
            return new GateOutcome.Closed(kept, rule, basis, withheld);
        }

        return new GateOutcome.Accepted(kept, basis, ground.Crisis,
            [.. withheld, .. DisconnectionNotices.Of(kept, ground.Arrival.On, ground.Covenant, rules)]);
    }

    private static GateOutcome.Refused Refuse(List<GateObjection> objections, CrisisDecision crisis) =>
        new(objections[0].Code, [.. objections.Select(objection => objection.Error)], crisis.IsCrisis);

    private static LegalBasis BasisOf(Signal signal, Ground ground, GateSettings settings)
    {
        var article = signal.Efforts is { Refused: true }
            ? $"{ground.Designation.Article}; {settings.RefusalOverrides[signal.Type]}"
            : ground.Designation.Article;
        return new LegalBasis(article, ground.Covenant?.Id);
    }

    private static ArrearsLimits LimitsOf(SignalKind kind, Covenant? covenant)
    {
        var law = ArrearsLimits.Statutory(kind);
        return covenant is null ? law : law.NarrowedBy(covenant.Limits);
    }

    private static FieldError Discarded(CovenantField row) => new(row.Field.Pointer, CovenantFields.Withheld,
        "Dit veld staat het convenant niet toe; het is niet bewaard.", "Laat dit veld voortaan weg.");

    private sealed record Ground(Arrival Arrival, Designation Designation, Covenant? Covenant, CrisisDecision Crisis);
}
