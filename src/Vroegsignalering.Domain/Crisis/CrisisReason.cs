namespace Vroegsignalering.Domain.Crisis;

/// <summary>Why a signal is a crisis (CR-01).</summary>
public enum CrisisReason
{
    /// <summary>Gas, electricity, district heating or water is about to end.</summary>
    EndOfSupply,

    /// <summary>A forced eviction is planned.</summary>
    Eviction,

    /// <summary>The basic health insurance is about to end.</summary>
    EndOfInsurance,

    /// <summary>The partner says so (crisissignaal).</summary>
    FlaggedByPartner,

    /// <summary>The municipality treats this kind as one.</summary>
    MunicipalKind,
}
