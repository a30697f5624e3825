namespace Vroegsignalering.Domain.Cases;

/// <summary>How heavy each factor weighs and from which total a level begins; settings of the municipality, none below zero.</summary>
public sealed record PriorityWeights
{
    /// <summary>A crisis.</summary>
    public int Crisis { get; init; } = 100;

    /// <summary>Minors in the household.</summary>
    public int Minors { get; init; } = 20;

    /// <summary>Each partner after the first.</summary>
    public int ExtraPartner { get; init; } = 10;

    /// <summary>Each full week since the oldest signal.</summary>
    public int Week { get; init; } = 5;

    /// <summary>Total from which a task is urgent, inclusive.</summary>
    public int UrgentFrom { get; init; } = 20;

    /// <summary>Total from which a task is asap, inclusive.</summary>
    public int AsapFrom { get; init; } = 40;

    /// <summary>Total from which a crisis is stat, inclusive.</summary>
    public int StatFrom { get; init; } = 100;
}
