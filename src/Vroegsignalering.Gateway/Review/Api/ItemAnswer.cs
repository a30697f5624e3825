using System.Text.Json.Serialization;
using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Gateway.Signals;

namespace Vroegsignalering.Gateway.Review.Api;

/// <summary>A signal beside its candidates; the same as the page shows.</summary>
internal sealed class ItemAnswer(DeskView view)
{
    [JsonPropertyName("signaal")]
    public Guid Signal => view.Signal.Value;

    [JsonPropertyName("versie")]
    public int Version => view.Version;

    [JsonPropertyName("weergave")]
    public string Sight => view.Sight;

    [JsonPropertyName("soort")]
    public string Kind => view.Kind;

    [JsonPropertyName("signaaltype")]
    public string Type => view.Type;

    [JsonPropertyName("crisis")]
    public bool Crisis => view.IsCrisis;

    [JsonPropertyName("ontvangenOp")]
    public string ReceivedAt => ReceiptAnswer.Instant(view.ReceivedAt);

    [JsonPropertyName("laatsteDag")]
    public DateOnly? LastDay => view.LastDay;

    [JsonPropertyName("redenen")]
    public IReadOnlyList<string> Reasons => [.. view.Reasons.Select(reason => reason.Code)];

    [JsonPropertyName("stand")]
    public string Stand => view.IsClosedByWithdrawal ? Stands.Withdrawn : view.IsOpen ? Stands.Open : Stands.Of(view.Outcome);

    [JsonPropertyName("ingetrokken")]
    public bool IsWithdrawn => view.IsWithdrawn;

    [JsonPropertyName("voorstel")]
    public ProposalAnswer? Proposal => view.Proposal is { } proposal
        ? new ProposalAnswer(proposal.Person.Value, view.IsOwnProposal, proposal.Reason?.Code())
        : null;

    [JsonPropertyName("vertegenwoordiging")]
    public ContactAnswer? Contact => view.Minor is null ? null : new ContactAnswer(view);

    [JsonPropertyName("melding")]
    public IReadOnlyDictionary<string, string> Signalled => view.Fields.ToDictionary(shown => shown.Name, shown => shown.Signalled);

    [JsonPropertyName("kandidaten")]
    public IReadOnlyList<CandidateAnswer> Candidates => [.. view.Candidates.Select((candidate, place) => new CandidateAnswer(candidate, view.Fields, place))];
}
