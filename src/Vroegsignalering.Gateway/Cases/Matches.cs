using System.Globalization;
using System.Text;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>Runs the household matcher over signals with the residents of the register as it is now (MA-04).</summary>
internal static class Matches
{
    private const string RegisterTooOld = "register-verouderd";

    public static async Task<IReadOnlyList<SignalMatch>> DecideAsync(Session session, IReadOnlyList<SignalRow> rows, MatchingWork work)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var signals = rows.Select(row => SignalJson.Read(Encoding.UTF8.GetBytes(row.Body))).ToArray();
        var tooOld = await IsTooOldAsync(session, work);
        ResidentsIndex residents;
        MatchOutcome[] outcomes;
        RegisterExtract found;
        do
        {
            residents = await work.Residents.NowAsync(session, work.Tenant);
            outcomes = new IndexMatcher(residents, work.BasisOf(residents) with { RegisterTooOld = tooOld }).Decide(signals);
            found = await RegisterStore.FindAsync(session, work.Tenant, PersonsOf(outcomes));
        }
        while (await HasMovedOnAsync(session, residents, work));
        return [.. rows.Zip(outcomes, (row, outcome) => new SignalMatch(row, outcome) { Residents = found, RegisterSequence = residents.Sequence })];
    }

    private static HashSet<PersonId> PersonsOf(IEnumerable<MatchOutcome> outcomes) =>
        outcomes.OfType<MatchOutcome.Matched>().Select(matched => matched.Person).ToHashSet();

    // Then whoever was found may live in another household than the one decided on: once more.
    private static async Task<bool> HasMovedOnAsync(Session session, ResidentsIndex residents, MatchingWork work) =>
        await RegisterStore.SequenceAsync(session, work.Tenant) > residents.Sequence;

    // Whoever lives there now may be somebody else: a human decides, and the alarm tells once per register why so many wait.
    private static async Task<bool> IsTooOldAsync(Session session, MatchingWork work)
    {
        var register = await RegisterStore.StateAsync(session, work.Tenant);
        if (register is null || DutchTime.DateOf(register.LoadedAt).AddDays(work.Settings.MaxRegisterAgeDays) >= work.Today)
        {
            return false;
        }

        var loadedOn = DutchTime.DateOf(register.LoadedAt).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await AlarmStore.RaiseAsync(session, work.Tenant, [(RegisterTooOld, loadedOn)], work.Now);
        return true;
    }
}
