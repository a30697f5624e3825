using Dapper;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Review;

/// <summary>The review desk: what waits for a human, and what humans decided.</summary>
public static class ReviewStore
{
    private const string Waiting = """
        from signal s
          join match_decision d on d.tenant = s.tenant and d.signal_id = s.signal_id
          left join task_term x on x.tenant = s.tenant and x.signal_id = s.signal_id and x.met_on is null and x.ending is null
        where s.tenant = @tenant and s.state = 'UnderReview' and s.replaced_by is null and
        """;

    private const string IsLast =
        "d.version = (select max(version) from match_decision m where m.tenant = d.tenant and m.signal_id = d.signal_id)";

    private const string IsBehind =
        "and (s.crisis < @Crisis or (s.crisis = @Crisis and (s.received_at, s.signal_id) > (@ReceivedAt, @SignalId)))";

    private const string Versions = """
        select tenant, signal_id, version, decision_id, outcome, person_id, household_id, explanation, rules_version, register_sequence,
          decided_at, actor, reason
        from match_decision where tenant = @tenant and signal_id = @signal
        """;

    /// <summary>What fits the query, from where it begins: crises first, then the oldest.</summary>
    public static Task<List<ReviewRow>> QueueAsync(Session session, Gemeentecode tenant, ReviewQuery query) =>
        session.QueryAsync<ReviewRow>(
            $"""
             select s.signal_id, s.kind, s.crisis, s.received_at, s.withdrawn_at, x.last_day, d.version, d.outcome, d.actor, d.explanation
             {Waiting} {IsLast} {Narrowing(query)} {(query.After is null ? "" : IsBehind)}
             order by s.crisis desc, s.received_at, s.signal_id limit @most
             """,
            Parameters(tenant, query));

    /// <summary>How many fit the query, wherever it begins and however many are asked for.</summary>
    public static Task<int> CountAsync(Session session, Gemeentecode tenant, ReviewQuery query) =>
        session.SingleAsync<int>($"select count(*) {Waiting} {IsLast} {Narrowing(query)}", Parameters(tenant, query));

    /// <summary>The last version of the signal's decision; null while there is none. Whoever adds the next one holds the signal.</summary>
    public static Task<DecisionRow?> LastAsync(Session session, Gemeentecode tenant, SignalId signal) =>
        session.SingleAsync<DecisionRow>($"{Versions} order by version desc limit 1", new { tenant, signal });

    /// <summary>The version of the signal's decision and the one that followed it, as far as they exist.</summary>
    public static Task<List<DecisionRow>> SuccessionAsync(Session session, Gemeentecode tenant, SignalId signal, int version) =>
        session.QueryAsync<DecisionRow>(
            $"{Versions} and version between @version and @version + 1 order by version", new { tenant, signal, version });

    /// <summary>The decisions of the account that still stand, proposals among them, newest first.</summary>
    public static Task<List<ReviewedRow>> RecentAsync(Session session, Gemeentecode tenant, string actor, int most) =>
        session.QueryAsync<ReviewedRow>(
            $"""
             select d.signal_id, s.kind, d.version, d.outcome, d.decided_at
             from match_decision d join signal s on s.tenant = d.tenant and s.signal_id = d.signal_id
             where d.tenant = @tenant and d.actor = @actor and d.actor <> 'gateway' and d.outcome in ('matched', 'none', 'proposed')
               and s.replaced_by is null and (d.outcome <> 'proposed' or s.state = 'UnderReview') and {IsLast}
             order by d.decided_at desc limit @most
             """,
            new { tenant, actor, most });

    private static string Narrowing(ReviewQuery query) =>
        $"""
         {(query.Reason is null ? "" : "and d.explanation like @reason")} {(query.ProposedOnly ? "and d.outcome = 'proposed'" : "")}
         {(query.NotProposedBy is null ? "" : "and not (d.outcome = 'proposed' and d.actor = @actor)")}
         """;

    private static DynamicParameters Parameters(Gemeentecode tenant, ReviewQuery query)
    {
        var parameters = new DynamicParameters(
            new { tenant, reason = $"%\"{query.Reason}\"%", actor = query.NotProposedBy, most = query.Most });
        if (query.After is { } after) parameters.AddDynamicParams(new { after.Crisis, after.ReceivedAt, after.SignalId });
        return parameters;
    }
}
