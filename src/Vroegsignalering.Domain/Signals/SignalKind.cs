namespace Vroegsignalering.Domain.Signals;

/// <summary>What the arrears are for (soort): the eleven kinds of signal partner of the exchange standard, by their proper names.</summary>
/// <remarks>Source: DDAS vroegsignalering v1.2, EnumSignaalpartner. Which kinds may signal is data: see <c>Designation</c> (IN-01).</remarks>
public enum SignalKind
{
    /// <summary>Rent.</summary>
    Huur,

    /// <summary>Gas, electricity and district heating.</summary>
    Energie,

    /// <summary>Drinking water.</summary>
    Water,

    /// <summary>Health insurance.</summary>
    Zorg,

    /// <summary>Mortgage.</summary>
    Hypotheek,

    /// <summary>Student loans.</summary>
    Duo,

    /// <summary>Taxes.</summary>
    Belastingdienst,

    /// <summary>Benefits (toeslagen).</summary>
    DienstToeslagen,

    /// <summary>The CAK's own contributions.</summary>
    CakEigenBijdrage,

    /// <summary>The CAK's health insurance schemes.</summary>
    CakZorgverzekeringen,

    /// <summary>Any other kind.</summary>
    Overige,
}
