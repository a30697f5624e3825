namespace Vroegsignalering.Domain.Covenants;

/// <summary>Why a signal is refused and nothing of the person kept; the words of the wire are in <see cref="RefusalTexts"/>.</summary>
public enum RefusalCode
{
    /// <summary>The municipality is not served here (MA-09).</summary>
    MunicipalityNotServed,

    /// <summary>The sender may not send this kind (IN-01).</summary>
    KindNotOfSender,

    /// <summary>No designation in force on the day of arrival (IN-02).</summary>
    NoDesignation,

    /// <summary>No covenant in force on the day of arrival (IN-02).</summary>
    NoCovenant,

    /// <summary>The resident refused that data are passed on (IN-04).</summary>
    RefusedByResident,

    /// <summary>The efforts before a regular signal are not attested (IN-03).</summary>
    EffortsMissing,

    /// <summary>A field that the covenant does not allow (IN-05).</summary>
    FieldNotAllowed,
}
