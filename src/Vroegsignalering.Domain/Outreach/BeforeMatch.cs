namespace Vroegsignalering.Domain.Outreach;

/// <summary>How a crisis task is worked while nobody knows yet who lives at the address (CR-11).</summary>
public static class BeforeMatch
{
    /// <summary>What the worker is told.</summary>
    public const string Instruction =
        "Nog niet gekoppeld aan een huishouden: stel eerst vast wie u spreekt voordat u iets vertelt. Niemand thuis? Laat alleen een neutraal kaartje achter.";
}
