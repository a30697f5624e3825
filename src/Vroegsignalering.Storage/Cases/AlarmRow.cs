namespace Vroegsignalering.Storage.Cases;

/// <summary>An alarm that waits for somebody to look.</summary>
/// <param name="Tenant">The municipality; <c>-</c> for whoever runs the gateway.</param>
/// <param name="Kind">What happened, a code.</param>
/// <param name="Subject">What it is about: a code or an id, never a person.</param>
/// <param name="RaisedAt">When, UTC.</param>
public sealed record AlarmRow(string Tenant, string Kind, string Subject, DateTimeOffset RaisedAt);
