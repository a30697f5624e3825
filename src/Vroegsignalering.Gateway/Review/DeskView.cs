using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Review;

/// <summary>A signal beside its candidates, field by field, for the page and the API.</summary>
public sealed class DeskView
{
    private readonly DeskItem _item;
    private readonly DateOnly _today;

    internal DeskView(DeskItem item, string viewer, DateOnly today)
    {
        (_item, _today) = (item, today);
        Candidates = DeskCandidates.Of(item, today);
        Proposal = item.Stand as ReviewStand.Proposed;
        IsOwnProposal = Proposal?.By == viewer;
    }

    public SignalId Signal => _item.Row.SignalId;

    public int Version => _item.Last.Version;

    /// <summary>Fingerprint of what is shown; whoever decides sends it back.</summary>
    public string Sight => DeskSight.Of(_item, _today);

    public string Kind => _item.Row.Kind;

    public string Type => SignalTypeNames.Of(_item.Signal.Type);

    public bool IsCrisis => _item.Row.Crisis;

    public bool IsWithdrawn => _item.Row.WithdrawnAt is not null;

    /// <summary>Whether nothing is left to decide because of that.</summary>
    public bool IsClosedByWithdrawal => _item.Stand is ReviewStand.Withdrawn;

    public DateTimeOffset ReceivedAt => _item.Row.ReceivedAt;

    public DateOnly? LastDay => _item.LastDay;

    public IReadOnlyList<DeskCandidate> Candidates { get; }

    /// <summary>Why a human decides.</summary>
    public IEnumerable<ReviewText> Reasons => _item.Explanation.Reasons.Select(ReviewTexts.Of);

    /// <summary>The candidate for whom somebody else is spoken to; null unless a minor is in question.</summary>
    public DeskCandidate? Minor => Candidates.FirstOrDefault(candidate => candidate.Person == _item.Contact?.Minor);

    /// <summary>The adults of that candidate's household who may be addressed.</summary>
    public IEnumerable<(PersonId Person, string Name, bool PartTime)> Adults =>
        _item.Contact?.Adults.Select(adult => (adult.Person.Id, PersonText.WholeName(adult.Person.Name), adult.PartTime)) ?? [];

    /// <summary>How many more are not named, because of secrecy.</summary>
    public int WithheldAdults => _item.Contact?.Withheld ?? 0;

    public ReviewStand.Proposed? Proposal { get; }

    public bool IsOwnProposal { get; }

    public bool IsOpen => _item.Stand is ReviewStand.Open;

    public bool IsDecided => _item.Stand is ReviewStand.Decided;

    /// <summary>What the last version says: one of <see cref="ReviewOutcomes"/>, or that the matcher left it to a human.</summary>
    public string Outcome => _item.Last.Outcome;

    public DeskCandidate? Chosen => Candidates.FirstOrDefault(candidate => candidate.Person == (Proposal?.Person ?? _item.Last.PersonId));

    /// <summary>The fields; the citizen service number only where one was compared, and never its digits; phone and e-mail likewise (MA-12).</summary>
    public IReadOnlyList<DeskField> Fields =>
    [
        Field("achternaam", "Achternaam", PersonText.Surname(_item.Signal.Holder), Comparison.Surname, candidate => candidate.Surname),
        Field("voornamen", "Voornamen", PersonText.GivenNames(_item.Signal.Holder), Comparison.GivenNames, candidate => candidate.GivenNames),
        Field("geboortedatum", "Geboortedatum", PersonText.Date(_item.Signal.Holder.Born), Comparison.BirthDate, candidate => candidate.Born),
        Field("adres", "Adres", PersonText.AddressLine(_item.Signal.Address), Comparison.Address, candidate => candidate.Address),
        Field("eerderAdres", "Eerder adres", PersonText.Nothing, comparison: null, candidate => candidate.FormerAddress),
        .. _item.Signal.Holder.Bsn is null
            ? Array.Empty<DeskField>()
            : [Field("bsn", "Burgerservicenummer", "meegestuurd", Comparison.Bsn, candidate => candidate.Stored.Of(Comparison.Bsn)?.Text.Text ?? PersonText.Nothing)],
        .. Candidates.All(candidate => candidate.Stored.Of(Comparison.Contact) is null)
            ? Array.Empty<DeskField>()
            : [Field("contact", "Telefoon of e-mail", ContactSignalled, Comparison.Contact, candidate => candidate.Stored.Of(Comparison.Contact)?.Text.Text ?? PersonText.Nothing)],
    ];

    private string ContactSignalled => _item.Signal.Holder is { Phone: null, Email: null } ? PersonText.Nothing : "meegestuurd";

    private DeskField Field(string name, string label, string signalled, Comparison? comparison, Func<DeskCandidate, string> value) => new(
        name, label, signalled, [.. Candidates.Select(candidate => new DeskCell(value(candidate), comparison is { } what ? candidate.Stored.Of(what) : null))]);
}
