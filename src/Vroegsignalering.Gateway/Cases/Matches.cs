using System.Globalization;
using System.Text;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>Runs the household matcher over signals with the candidates of the register (MA-04).</summary>
internal static class Matches
{
    private const string RegisterTooOld = "register-verouderd";

    public static async Task<IReadOnlyList<SignalMatch>> DecideAsync(Session session, IReadOnlyList<SignalRow> rows, MatchingWork work)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var signals = rows.Select(row => SignalJson.Read(Encoding.UTF8.GetBytes(row.Body))).ToList();
        var register = await RegisterStore.StateAsync(session, work.Tenant);
        var searches = signals.ConvertAll(CandidateSearch.Of);
        var residents = await RegisterStore.CandidatesAsync(session, work.Tenant, searches);
        var basis = new MatchBasis(MatchingRules.Current, work.Today) { RegisterTooOld = await IsTooOldAsync(session, register, work) };
        return [.. rows.Select((row, place) => Match(row, HouseholdMatcher.Decide(signals[place], residents.For(searches[place]), basis)))];

        SignalMatch Match(SignalRow row, MatchOutcome outcome) => new(row, outcome) { Residents = residents, RegisterSequence = register?.Sequence ?? 0 };
    }

    // Whoever lives there now may be somebody else: a human decides, and the alarm tells once per register why so many wait.
    private static async Task<bool> IsTooOldAsync(Session session, RegisterState? register, MatchingWork work)
    {
        if (register is null || DutchTime.DateOf(register.LoadedAt).AddDays(work.Settings.MaxRegisterAgeDays) >= work.Today)
        {
            return false;
        }

        var loadedOn = DutchTime.DateOf(register.LoadedAt).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await AlarmStore.RaiseAsync(session, work.Tenant, [(RegisterTooOld, loadedOn)], work.Now);
        return true;
    }
}
