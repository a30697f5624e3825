namespace Vroegsignalering.Domain.Insight;

/// <summary>How contact was sought: exactly the ten values of the exchange standard.</summary>
/// <remarks>Source: DDAS v1.2, EnumContactsoort (CA-07, CA-12); texts in <see cref="DdasCodes"/>.</remarks>
public enum ContactKind
{
    /// <summary>Administrative; never a contact.</summary>
    Administrative,

    /// <summary>An appointment at an office.</summary>
    Appointment,

    /// <summary>A letter; never a contact.</summary>
    Letter,

    /// <summary>A visit at home.</summary>
    HomeVisit,

    /// <summary>A card through the door; never a contact.</summary>
    Card,

    /// <summary>An e-mail.</summary>
    Mail,

    /// <summary>Not known; never a contact.</summary>
    Unknown,

    /// <summary>Another way.</summary>
    Other,

    /// <summary>A text message.</summary>
    TextMessage,

    /// <summary>A telephone call.</summary>
    Telephone,
}
