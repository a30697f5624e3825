using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Retention;

namespace Vroegsignalering.Gateway.Hosting.Tenants;

/// <summary>What a municipality sets itself; stored as JSON with the tenant, absent values are the defaults.</summary>
internal sealed record TenantSettings
{
    /// <summary>Working days there should be between arrival and the planned end (IN-11).</summary>
    public int MinNoticeWorkdays { get; init; } = GateSettings.Default.MinNoticeWorkdays;

    /// <summary>Days that a take-up counts against a repetition (RE-02).</summary>
    public int RepeatWindowDays { get; init; } = Domain.Signals.Repetition.DefaultWindowDays;

    /// <summary>Days after closing within which a signal opens the case again (CA-01).</summary>
    public int ReopenDays { get; init; } = new CaseSettings().ReopenDays;

    /// <summary>Working days without a coordinator before an alarm (CA-02).</summary>
    public int CoordinatorDays { get; init; } = 5;

    /// <summary>How long each class of data is kept (RT-02).</summary>
    public RetentionTerms Retention { get; init; } = new();

    public GateSettings Gate => new() { MinNoticeWorkdays = MinNoticeWorkdays };

    public CaseSettings Case => new() { ReopenDays = ReopenDays };
}
