using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Consents;

/// <summary>One answer of one person about sharing data, with everything needed to prove it (CO-04).</summary>
/// <remarks>Source: AVG art. 4 onder 11 and art. 7.</remarks>
public sealed record Consent
{
    /// <summary>Identifies it, cited as legal basis.</summary>
    public required ConsentId Id { get; init; }

    /// <summary>Whom the data are about.</summary>
    public required PersonId Person { get; init; }

    /// <summary>What for.</summary>
    public required DisclosurePurpose Purpose { get; init; }

    /// <summary>To whom.</summary>
    public required Recipient Recipient { get; init; }

    /// <summary>Which categories; at least one.</summary>
    public required IReadOnlySet<DataCategory> Categories { get; init; }

    /// <summary>Yes or no.</summary>
    public required ConsentDecision Decision { get; init; }

    /// <summary>Who answered: the person, representatives, or both.</summary>
    public required IReadOnlyList<Grantor> Grantors { get; init; }

    /// <summary>How it was obtained.</summary>
    public required ConsentMeans Means { get; init; }

    /// <summary>The professional who obtained it.</summary>
    public required WorkerId ObtainedBy { get; init; }

    /// <summary>The version of the text that was read or read out.</summary>
    public required string TextVersion { get; init; }

    /// <summary>From when it holds, UTC, inclusive.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>Until when it holds, UTC, exclusive; null until withdrawal.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>When it was withdrawn, UTC; it holds no longer from that instant on (CO-05).</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>Whether it has been withdrawn at the instant.</summary>
    public bool WithdrawnBy(DateTimeOffset now) => WithdrawnAt <= now;

    /// <summary>Whether it is a yes that holds at the instant; who gave it is not looked at.</summary>
    public bool HoldsAt(DateTimeOffset now) =>
        Decision == ConsentDecision.Given && From <= now && !(Until <= now) && !WithdrawnBy(now);
}
