namespace Vroegsignalering.Domain.Insight;

/// <summary>What a log line looks like when its commitment is computed again.</summary>
public enum LogLineState
{
    /// <summary>Payload and nonce give the commitment.</summary>
    Intact,

    /// <summary>Payload and nonce are gone, the commitment stands; right when the line has outlived its term (RT-01).</summary>
    Purged,

    /// <summary>Payload and nonce give another commitment: something was changed.</summary>
    Altered,
}
