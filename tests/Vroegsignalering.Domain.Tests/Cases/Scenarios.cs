using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Cases;

/// <summary>The one household, street and pair of teams that the case tests start from.</summary>
internal static class Scenarios
{
    public static readonly DateOnly Today = new(2026, 11, 20);
    public static readonly TeamId North = new("wijkteam-noord");
    public static readonly TeamId East = new("wijkteam-oost");
    public static readonly TeamId Fallback = new("vangnet");
    public static readonly TeamId DebtHelp = new("schuldhulp");
    public static readonly Buurtcode Buurt = new("BU05990110");

    public static Postcode PostcodeOf(string text) =>
        Postcode.TryParse(text, out var postcode) ? postcode : throw new FormatException(text);

    public static Address AddressAt(int number, string postcode = "3077SS") => new() { HouseNumber = number, Postcode = PostcodeOf(postcode) };

    public static Mandate MandateOf(TeamId team) => new(team, AvgRole.Mandated, "mandaat-2026-01", new(2026, 1, 1), new(2026, 12, 31));

    public static TeamDirectory Directory(params TeamId[] teams) => new(
        [new BuurtRange(2026, PostcodeOf("3077SS"), Buurt)],
        (teams.Length == 0 ? [North] : teams).Select(team => new TeamArea(Buurt, team, new(2026, 1, 1))),
        [MandateOf(North), MandateOf(East), MandateOf(DebtHelp)],
        Fallback);

    public static CaseSignal Signal(string partner, DateOnly? arrivedOn = null) =>
        new(SignalId.New(), new PartnerId(partner), arrivedOn ?? Today, (arrivedOn ?? Today).AddDays(28));

    public static CaseSignal CrisisSignal() => Signal("energie-demo") with { Crisis = true, LastDay = new(2026, 11, 25) };

    public static OpenTask CrisisTask(OutreachTaskStatus status, bool inCase, DateOnly? lastDay = null) =>
        new(TaskId.New(), OutreachTaskKind.Crisis, status, lastDay ?? new(2026, 11, 25), inCase);

    public static CaseRequest Request(params CaseSignal[] signals) =>
        new(signals, new HouseholdFacts { Address = AddressAt(10) }, Today) { CoordinatorAlarmOn = new(2026, 11, 27) };

    public static CasePlan Decide(CaseRequest request) => CasePlan.Decide(request, Directory(), new CaseSettings());
}
