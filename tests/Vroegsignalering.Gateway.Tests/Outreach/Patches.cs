namespace Vroegsignalering.Gateway.Tests.Outreach;

/// <summary>JSON Patches in single quotes, as a team's system sends them.</summary>
internal static class Patches
{
    public static string Status(string status, string? reason = null) => reason is null
        ? $"[{{'op':'replace','path':'/status','value':'{status}'}}]"
        : $"[{{'op':'replace','path':'/status','value':'{status}'}},{{'op':'add','path':'/statusReason','value':{{'coding':[{{'code':'{reason}'}}]}}}}]";

    public static string Spoken(string day) => $"[{Output(day)}]";

    public static string CompletedAfter(string day, string? result = "Vervolghulp en/of verwijzing") =>
        $"[{Output(day)},{(result is null ? "" : Result(result) + ",")}{{'op':'replace','path':'/status','value':'completed'}}]";

    public static string Ended(string result) => $"[{Result(result)}]";

    public static string Owner(string team) => $"[{{'op':'replace','path':'/owner','value':{{'reference':'Organization/{team}'}}}}]";

    private static string Result(string text) =>
        $"{{'op':'add','path':'/output/-','value':{{'type':{{'coding':[{{'code':'eindresultaat'}}]}},'valueCodeableConcept':{{'coding':[{{'code':'{text}'}}]}}}}}}";

    private static string Output(string day) =>
        $"{{'op':'add','path':'/output/-','value':{{'type':{{'coding':[{{'code':'eerste-gesprek'}}]}},'valueDate':'{day}'}}}}";
}
