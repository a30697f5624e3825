namespace Vroegsignalering.Domain.Consents;

/// <summary>In which capacity somebody consents.</summary>
public enum GrantorRole
{
    /// <summary>For oneself.</summary>
    Self,

    /// <summary>As legal representative: a parent with custody or a guardian.</summary>
    Representative,
}
