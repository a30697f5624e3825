using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Register;

/// <summary>One event in the residents register.</summary>
public abstract record RegisterMutation
{
    private RegisterMutation(PersonId person, DateOnly on) => (Person, On) = (person, on);

    /// <summary>Whom it concerns.</summary>
    public PersonId Person { get; }

    /// <summary>Since when it holds, Dutch civil date.</summary>
    public DateOnly On { get; }

    /// <summary>Somebody was born here or came to live here.</summary>
    /// <param name="Key">The source's key of the person.</param>
    /// <param name="Newcomer">The person.</param>
    /// <param name="First">The membership it begins with.</param>
    public sealed record Registered(string Key, Resident Newcomer, Residence First) : RegisterMutation(Newcomer.Id, First.From);

    /// <summary>The person moved within the municipality or changed household; memberships that last end the day before, unless the new
    /// one is part-time.</summary>
    /// <param name="Mover">The person.</param>
    /// <param name="To">The new membership.</param>
    public sealed record Moved(PersonId Mover, Residence To) : RegisterMutation(Mover, To.From);

    /// <summary>The person left the municipality.</summary>
    /// <param name="Leaver">The person.</param>
    /// <param name="LastDay">The last day here, Dutch civil date.</param>
    public sealed record Departed(PersonId Leaver, DateOnly LastDay) : RegisterMutation(Leaver, LastDay);

    /// <summary>The person died.</summary>
    /// <param name="Deceased">The person.</param>
    /// <param name="Day">Dutch civil date.</param>
    public sealed record Died(PersonId Deceased, DateOnly Day) : RegisterMutation(Deceased, Day);

    /// <summary>Marriage, divorce or another change of name.</summary>
    /// <param name="Bearer">The person.</param>
    /// <param name="Name">The whole name from now on.</param>
    /// <param name="Day">Dutch civil date.</param>
    public sealed record Renamed(PersonId Bearer, ResidentName Name, DateOnly Day) : RegisterMutation(Bearer, Day);

    /// <summary>Secrecy or investigation began or ended.</summary>
    /// <param name="Subject">The person.</param>
    /// <param name="Marks">Both marks from now on.</param>
    /// <param name="Day">Dutch civil date.</param>
    public sealed record Marked(PersonId Subject, (bool Secrecy, bool UnderInvestigation) Marks, DateOnly Day) : RegisterMutation(Subject, Day);
}
