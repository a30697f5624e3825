using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Insight;

internal static class Log
{
    public static ConsentId SomeConsent { get; } = new(Guid.Parse("0197a1b2-0000-7000-8000-00000000c0de"));

    public static LogEntry Entry { get; } = new()
    {
        Tenant = Gemeentecode.Parse("0599"),
        Activity = ProcessingActivity.MatchDecided,
        Basis = new LegalBasis("Wgs art. 3 lid 1 b", new CovenantId("energie-2026")),
        Subject = Guid.Parse("0197a1b2-0000-7000-8000-000000000001"),
        Outcome = "gekoppeld",
        RuleVersion = "match-1",
        Operation = new Operation("op-1", "gateway", "gateway", "4bf92f3577b34da6a3ce929d0e0e4736"),
    };

    public static LogPayload Payload { get; } = LogPayload.Of(
        Entry,
        Guid.Parse("0197a1b2-0000-7000-8000-000000000002"),
        new DateTimeOffset(2026, 4, 2, 11, 30, 0, 250, TimeSpan.FromHours(2)),
        "00112233aabbccdd");
}
