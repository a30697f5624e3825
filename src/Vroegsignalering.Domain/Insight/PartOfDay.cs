namespace Vroegsignalering.Domain.Insight;

/// <summary>When on the day contact was sought.</summary>
/// <remarks>Source: DDAS v1.2, EnumDagdeel (CA-12); texts in <see cref="DdasCodes"/>.</remarks>
public enum PartOfDay
{
    /// <summary>Morning.</summary>
    Morning,

    /// <summary>Afternoon.</summary>
    Afternoon,

    /// <summary>Evening.</summary>
    Evening,
}
