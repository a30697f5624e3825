using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Cases;

/// <summary>Which teams an address belongs to (CA-04).</summary>
public abstract record DirectoryAnswer
{
    private DirectoryAnswer()
    {
    }

    /// <summary>The teams that work in the buurt and hold a mandate on the day.</summary>
    /// <param name="Buurt">The buurt of the address.</param>
    /// <param name="Teams">At least one, in order of their ids.</param>
    public sealed record InArea(Buurtcode Buurt, IReadOnlyList<TeamId> Teams) : DirectoryAnswer;

    /// <summary>The named fallback team, so that nothing is lost.</summary>
    /// <param name="Team">The fallback team.</param>
    /// <param name="Reason">What was not found.</param>
    public sealed record Fallback(TeamId Team, RouteReason Reason) : DirectoryAnswer;

    /// <summary>The result of the function for the case at hand.</summary>
    public T Match<T>(Func<InArea, T> inArea, Func<Fallback, T> fallback) => this switch
    {
        InArea answer => inArea(answer),
        Fallback answer => fallback(answer),
        _ => throw new InvalidOperationException("The cases are closed."),
    };
}
