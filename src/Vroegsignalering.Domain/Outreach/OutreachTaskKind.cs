namespace Vroegsignalering.Domain.Outreach;

/// <summary>What a task asks for.</summary>
public enum OutreachTaskKind
{
    /// <summary>A first conversation within three working days (CR-03).</summary>
    Crisis,

    /// <summary>A first conversation within four weeks (CR-10).</summary>
    Outreach,
}
