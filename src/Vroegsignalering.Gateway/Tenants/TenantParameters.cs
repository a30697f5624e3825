using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Tenants;

/// <summary>The parameters that a municipality may set, by their names in the rulebook, and within which bounds.</summary>
/// <remarks>They are stored as they were written: see <see cref="Hosting.Tenants.TenantSettings"/>, which has the same names.</remarks>
internal static class TenantParameters
{
    public const string Retention = "retention";
    public const string Weights = "weights";
    public const string CrisisKinds = "municipalCrisisKinds";
    public const string Overrides = "refusalOverrides";
    public const string Escalation = "escalationPoints";
    public const string Contact = "contactMatching";

    private static readonly string[] OverridableTypes =
        [.. SignalTypeNames.ByText.Where(type => type.Value != SignalType.Regular).Select(type => type.Key).Order(StringComparer.Ordinal)];

    public static IReadOnlyDictionary<string, (int Least, int Most)> Rules { get; } = new Dictionary<string, (int, int)>
    {
        ["minNoticeWorkdays"] = (0, 250),
        ["repeatWindowDays"] = (0, 730),
        ["reopenDays"] = (0, 365),
        ["coordinatorDays"] = (1, 60),
        ["consecutiveMonths"] = (0, 24),
        ["maxRegisterAgeDays"] = (1, 366),
    };

    public static IReadOnlyDictionary<string, (int Least, int Most)> Terms { get; } = new Dictionary<string, (int, int)>
    {
        ["rejectedDays"] = (0, 3_650),
        ["retentionMonths"] = (0, 240),
        ["ddasDays"] = (0, 3_650),
        ["consentMonths"] = (0, 240),
        ["receiptMonths"] = (0, 240),
        ["logMonths"] = (0, 240),
    };

    public static IReadOnlyDictionary<string, (int Least, int Most)> Factors { get; } = new Dictionary<string, (int, int)>
    {
        ["crisis"] = (0, 1_000),
        ["minors"] = (0, 1_000),
        ["extraPartner"] = (0, 1_000),
        ["week"] = (0, 1_000),
        ["urgentFrom"] = (0, 10_000),
        ["asapFrom"] = (0, 10_000),
        ["statFrom"] = (0, 10_000),
    };

    public static IReadOnlyCollection<string> All { get; } = [.. Rules.Keys, Retention, Weights, CrisisKinds, Overrides, Escalation, Contact];

    public static void Check(SettingsObject tenant)
    {
        if (tenant.Child("instellingen", All) is not { } settings) return;

        Check(settings, Rules);
        Check(settings.Child(Retention, [.. Terms.Keys]), Terms);
        CheckWeights(settings.Child(Weights, [.. Factors.Keys]));
        _ = settings.Choices(CrisisKinds, [.. DdasCodes.V12.KindsByText.Keys]);
        CheckOverrides(settings.Child(Overrides, OverridableTypes));
        CheckEscalation(settings);
        CheckContact(settings);
    }

    private static void Check(SettingsObject? settings, IReadOnlyDictionary<string, (int Least, int Most)> bounds)
    {
        foreach (var (name, range) in bounds)
        {
            _ = settings?.NumberOrNull(name, range);
        }
    }

    private static void CheckWeights(SettingsObject? weights)
    {
        if (weights is null) return;

        var usual = new PriorityWeights();
        Check(weights, Factors);
        var urgent = weights.Number("urgentFrom", Factors["urgentFrom"], usual.UrgentFrom);
        var asap = weights.Number("asapFrom", Factors["asapFrom"], usual.AsapFrom);
        var stat = weights.Number("statFrom", Factors["statFrom"], usual.StatFrom);
        if (asap < urgent) weights.Wrong("asapFrom", "is lager dan urgentFrom", "Laat de grenzen oplopen: urgentFrom, asapFrom, statFrom.");
        if (stat < asap) weights.Wrong("statFrom", "is lager dan asapFrom", "Laat de grenzen oplopen: urgentFrom, asapFrom, statFrom.");
    }

    // What has no article has no basis (IN-04).
    private static void CheckOverrides(SettingsObject? overrides)
    {
        foreach (var type in OverridableTypes.Where(type => overrides?.Has(type) == true))
        {
            _ = overrides!.Text(type);
        }
    }

    // What nobody wrote down is no basis (MA-12).
    private static void CheckContact(SettingsObject settings)
    {
        if (settings.Has(Contact)) _ = settings.Text(Contact);
    }

    private static void CheckEscalation(SettingsObject settings)
    {
        if (!settings.Has(Escalation)) return;

        var points = settings.Children(Escalation, "workingDay", "time");
        if (points.Count == 0) settings.Wrong(Escalation, "noemt geen moment", "Noem ten minste één moment, of laat de lijst weg.");
        Unique.Check(settings, Escalation, points.Select(point => (point.Number("workingDay", (1, 3)), point.TimeOrNull("time"))));
    }
}
