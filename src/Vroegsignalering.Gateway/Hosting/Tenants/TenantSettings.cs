using System.Text.Json;
using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Retention;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Hosting.Tenants;

/// <summary>What a municipality sets itself; stored as JSON with the tenant, absent values are the defaults.</summary>
internal sealed record TenantSettings
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>Working days there should be between arrival and the planned end (IN-11).</summary>
    public int MinNoticeWorkdays { get; init; } = GateSettings.Default.MinNoticeWorkdays;

    /// <summary>Days that a take-up counts against a repetition (RE-02).</summary>
    public int RepeatWindowDays { get; init; } = Repetition.DefaultWindowDays;

    /// <summary>Days after closing within which a signal opens the case again (CA-01).</summary>
    public int ReopenDays { get; init; } = new CaseSettings().ReopenDays;

    /// <summary>Calendar months before the matching period in which an earlier signal makes one consecutive (MA-01).</summary>
    public int ConsecutiveMonths { get; init; } = SignalPattern.DefaultConsecutiveMonths;

    /// <summary>Days after its last load or change beyond which a register is too old to match on without a human.</summary>
    public int MaxRegisterAgeDays { get; init; } = 31;

    /// <summary>The recorded basis on which phone and e-mail are compared, such as a paragraph of the DPIA; null while there is none (MA-12).</summary>
    public string? ContactMatching { get; init; }

    /// <summary>Working days without a coordinator before an alarm (CA-02).</summary>
    public int CoordinatorDays { get; init; } = 5;

    /// <summary>How long each class of data is kept (RT-02).</summary>
    public RetentionTerms Retention { get; init; } = new();

    /// <summary>The kinds, by their names in DDAS, that are a crisis here besides the law's (CR-01).</summary>
    public IReadOnlyList<string> MunicipalCrisisKinds { get; init; } = [];

    /// <summary>The types, by their words on the wire, that go through in spite of a refusal, each with its article; beside the default ones (IN-04).</summary>
    public IReadOnlyDictionary<string, string> RefusalOverrides { get; init; } = new Dictionary<string, string>();

    /// <summary>What counts in the priority of a task, and how much (CA-06).</summary>
    public PriorityWeights Weights { get; init; } = new();

    /// <summary>When a crisis task without a first conversation is raised (CR-07).</summary>
    public IReadOnlyList<EscalationPoint> EscalationPoints { get; init; } = Domain.Crisis.EscalationPoints.Default;

    /// <summary>Whether phone and e-mail of residents may be stored and compared (MA-12).</summary>
    public bool HasContactBasis => !string.IsNullOrWhiteSpace(ContactMatching);

    public GateSettings Gate => field ??= new()
    {
        MinNoticeWorkdays = MinNoticeWorkdays,
        MunicipalCrisisKinds = MunicipalCrisisKinds.Select(kind => DdasCodes.V12.KindsByText[kind]).ToHashSet(),
        RefusalOverrides = new Dictionary<SignalType, string>(
        [
            .. GateSettings.Default.RefusalOverrides.Where(known => !RefusalOverrides.ContainsKey(SignalTypeNames.Of(known.Key))),
            .. RefusalOverrides.Select(type => KeyValuePair.Create(SignalTypeNames.ByText[type.Key], type.Value)),
        ]),
    };

    public CaseSettings Case => field ??= new() { ReopenDays = ReopenDays, Weights = Weights };

    /// <summary>The settings as they are stored with the municipality.</summary>
    public static TenantSettings Of(Tenant tenant) => JsonSerializer.Deserialize<TenantSettings>(tenant.Settings, Web)!;
}
