namespace Vroegsignalering.Domain.Cases;

/// <summary>One factor that counted in a priority.</summary>
/// <param name="Factor">Its name in Dutch, as stored and shown.</param>
/// <param name="Weight">What it added.</param>
public sealed record PriorityFactor(string Factor, int Weight);
