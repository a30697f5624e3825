namespace Vroegsignalering.Domain.Consents;

/// <summary>How a consent was obtained.</summary>
public enum ConsentMeans
{
    /// <summary>Said, and noted by the professional (mondeling).</summary>
    Spoken,

    /// <summary>Signed on paper (schriftelijk).</summary>
    Written,

    /// <summary>Given on screen (digitaal).</summary>
    Digital,
}
