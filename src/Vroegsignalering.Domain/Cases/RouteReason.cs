namespace Vroegsignalering.Domain.Cases;

/// <summary>Why a task went to its owner, stored with it (CA-03). The order of the values is the order of routing.</summary>
public enum RouteReason
{
    /// <summary>The household is known at debt help: its case worker there (MA-10).</summary>
    DebtHelp,

    /// <summary>The household's coordinator (regisseur).</summary>
    Coordinator,

    /// <summary>A professional with a recorded bond.</summary>
    Bond,

    /// <summary>The worker of an earlier case: a returning household.</summary>
    EarlierWorker,

    /// <summary>A worker who speaks the language that the resident stated.</summary>
    Language,

    /// <summary>An experience worker (ervaringsdeskundige).</summary>
    Experience,

    /// <summary>The team of the buurt.</summary>
    Area,

    /// <summary>Fallback: the address lies in no known buurt.</summary>
    NoBuurt,

    /// <summary>Fallback: no team works in the buurt on the day.</summary>
    NoTeam,

    /// <summary>Fallback: the team of the buurt has no mandate on the day (TE-02).</summary>
    NoMandate,

    /// <summary>Another team passed it on (CA-10).</summary>
    Redirected,
}
