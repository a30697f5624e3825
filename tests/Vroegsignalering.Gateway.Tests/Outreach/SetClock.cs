namespace Vroegsignalering.Gateway.Tests.Outreach;

/// <summary>A clock that stands until a test moves it; waiting goes by real time.</summary>
public sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
