using System.Text;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>Runs the household matcher over signals with the candidates of the register (MA-04).</summary>
internal static class Matches
{
    public static async Task<IReadOnlyList<SignalMatch>> DecideAsync(Session session, IReadOnlyList<SignalRow> rows, MatchingWork work)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var signals = rows.Select(row => SignalJson.Read(Encoding.UTF8.GetBytes(row.Body))).ToList();
        var sequence = await RegisterStore.SequenceAsync(session, work.Tenant);
        var searches = signals.ConvertAll(CandidateSearch.Of);
        var residents = await RegisterStore.CandidatesAsync(session, work.Tenant, searches);
        var basis = new MatchBasis(MatchingRules.Current, work.Today);
        return [.. rows.Select((row, place) => Match(row, HouseholdMatcher.Decide(signals[place], residents.For(searches[place]), basis)))];

        SignalMatch Match(SignalRow row, MatchOutcome outcome) => new(row, outcome) { Residents = residents, RegisterSequence = sequence };
    }
}
