namespace Vroegsignalering.Gateway.Tenants;

/// <summary>The parameters that a municipality may set, by their names in the rulebook, and within which bounds.</summary>
/// <remarks>They are stored as they were written: see <see cref="Hosting.Tenants.TenantSettings"/>, which has the same names.</remarks>
internal static class TenantParameters
{
    public const string Retention = "retention";

    public static IReadOnlyDictionary<string, (int Least, int Most)> Rules { get; } = new Dictionary<string, (int, int)>
    {
        ["minNoticeWorkdays"] = (0, 250),
        ["repeatWindowDays"] = (0, 730),
        ["reopenDays"] = (0, 365),
        ["coordinatorDays"] = (1, 60),
    };

    public static IReadOnlyDictionary<string, (int Least, int Most)> Terms { get; } = new Dictionary<string, (int, int)>
    {
        ["rejectedDays"] = (0, 3_650),
        ["retentionMonths"] = (0, 240),
        ["ddasDays"] = (0, 3_650),
        ["consentMonths"] = (0, 240),
        ["receiptMonths"] = (0, 240),
        ["logMonths"] = (0, 240),
        ["messageDays"] = (0, 365),
        ["parkedDays"] = (0, 365),
    };

    public static void Check(SettingsObject tenant)
    {
        var settings = tenant.Child("instellingen", [.. Rules.Keys, Retention]);
        Check(settings, Rules);
        Check(settings?.Child(Retention, [.. Terms.Keys]), Terms);
    }

    private static void Check(SettingsObject? settings, IReadOnlyDictionary<string, (int Least, int Most)> bounds)
    {
        foreach (var (name, range) in bounds)
        {
            _ = settings?.NumberOrNull(name, range);
        }
    }
}
