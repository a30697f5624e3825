using System.Text;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Cases;
using Vroegsignalering.Gateway.Outreach;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Review;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Review;

/// <summary>A signal on the review desk, locked: what it says, what was decided, and the candidates as the register knows them now.</summary>
internal sealed record DeskItem(SignalRow Row, Signal Signal, DecisionRow Last)
{
    /// <summary>The explanation of the last version; candidates found now where that kept none.</summary>
    public required string Json { get; init; }

    public required StoredExplanation Explanation { get; init; }

    /// <summary>The candidates that the register still knows.</summary>
    public required RegisterExtract Register { get; init; }

    /// <summary>Everybody in the register now.</summary>
    public required ResidentsIndex Residents { get; init; }

    /// <summary>By what a choice is explained now.</summary>
    public required MatchBasis Basis { get; init; }

    public IReadOnlyDictionary<PersonId, Registration> Persons => Register.All;

    /// <summary>Legal last day of a crisis whose term runs, Dutch civil date; null for others.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Whose household is addressed; null unless a minor is in question.</summary>
    public DeskContact? Contact { get; init; }

    /// <summary>Whom the next step is about: who was proposed or chosen, else the first candidate.</summary>
    public PersonId? InQuestion => Last.PersonId ?? (Explanation.Ranked is [var first, ..] ? first.Person : null);

    /// <summary>Whether the partner must learn nothing of the register (FB-01).</summary>
    public bool Secrecy => Persons.Values.Any(known => known.Person.Secrecy);

    /// <summary>How far the review is.</summary>
    public ReviewStand Stand => Row.IsClosedByWithdrawal ? new ReviewStand.Withdrawn()
        : Row.State != SignalState.UnderReview ? new ReviewStand.Decided()
        : ProposalIn(Last) is { } proposal ? proposal
        : new ReviewStand.Open();

    /// <summary>The proposal that the version makes; null for any other.</summary>
    public static ReviewStand.Proposed? ProposalIn(DecisionRow row) => row is { Outcome: ReviewOutcomes.Proposed, PersonId: { } person }
        ? new ReviewStand.Proposed(person, row.Actor, ReasonOf(row))
        : null;

    public ReviewItem ToRule(DateOnly today) =>
        new(Last.Version, Stand, [.. Explanation.Ranked.Select(candidate => candidate.Person)]) { Sight = DeskSight.Of(this, today) };

    /// <summary>The item of the tenant; null when there is no such signal, or none that people decide on (any more).</summary>
    public static async Task<DeskItem?> FindAsync(Session session, SignalId id, MatchingWork work)
    {
        if (await SignalStore.FindAsync(session, work.Tenant, id) is not { ReplacedBy: null } row
            || await ReviewStore.LastAsync(session, work.Tenant, id) is not { } last
            || (row.State != SignalState.UnderReview && !row.IsClosedByWithdrawal && last.Outcome is not (ReviewOutcomes.Matched or ReviewOutcomes.Nobody)))
        {
            return null;
        }

        var signal = SignalJson.Read(Encoding.UTF8.GetBytes(row.Body));
        var residents = await work.Residents.NowAsync(session, work.Tenant);
        var basis = work.BasisOf(residents);
        var stored = StoredExplanation.Read(last.Explanation);
        var json = stored.Ranked.Count > 0 ? last.Explanation : Rank(signal, stored.Reasons, residents, basis);
        var explanation = StoredExplanation.Read(json);
        if (row.IsClosedByWithdrawal) explanation = explanation with { Ranked = [] };
        var item = new DeskItem(row, signal, last)
        {
            Residents = residents,
            Basis = basis,
            Json = json,
            Explanation = explanation,
            LastDay = row.Crisis && await TermStore.OfSignalAsync(session, work.Tenant, id) is { } term && term.ToRule().IsOpen ? term.LastDay : null,
            Register = await RegisterStore.FindAsync(session, work.Tenant, [.. explanation.Ranked.Select(candidate => candidate.Person)]),
        };
        return item with { Contact = await DeskContact.FindAsync(session, item, work) };
    }

    /// <summary>An explanation for whoever decides after a decision was undone: everybody the register offers now.</summary>
    public string RankedAnew() =>
        Rank(Signal, [ReviewTexts.Undone, .. Explanation.Reasons.Where(reason => reason != ReviewTexts.Undone)], Residents, Basis);

    /// <summary>Where the signal goes when it is about this person.</summary>
    public SignalCourse CourseOf(PersonId person, DateOnly today) => Persons.TryGetValue(person, out var known)
        ? SignalCourse.OfPerson(
            known.Person.State, CurrentHousehold.Of(AddressKey.Of(Signal.Address), Register.Of(person).Stays, today), Row.Crisis)
        : new SignalCourse.Nowhere();

    /// <summary>The match that a person decided, for the way that every match takes.</summary>
    public SignalMatch MatchTo(PersonId person, HouseholdId household)
    {
        var explanation = DeskRanking.Explain(Signal, Register.Of(person), Basis);
        return new SignalMatch(Row, new MatchOutcome.Matched(person, household, explanation, Moved: false))
        {
            Residents = Register,
            RegisterSequence = Last.RegisterSequence,
        };
    }

    public override string ToString() => $"Item {Row.SignalId}";

    private static string Rank(Signal signal, IEnumerable<string> reasons, ResidentsIndex residents, MatchBasis basis) =>
        StoredExplanation.Write(reasons, DeskRanking.Of(signal, residents.Find(CandidateSearch.Of(signal)), basis));

    private static DecisionReason? ReasonOf(DecisionRow row) =>
        row.Reason is { } code && DecisionReasons.ByCode.TryGetValue(code, out var reason) ? reason : null;
}
