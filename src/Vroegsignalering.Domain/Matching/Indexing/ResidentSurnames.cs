using Vroegsignalering.Domain.Matching.Names;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>A resident's own and partner's surname in comparable form (MA-03).</summary>
/// <param name="Own">The own surname; null when it holds no letter.</param>
/// <param name="Partner">The partner's; null without one.</param>
/// <param name="Usage">The chosen usage.</param>
public readonly record struct ResidentSurnames(NormalSurname? Own, NormalSurname? Partner, NameUsage Usage)
{
    /// <summary>The comparable form of the name.</summary>
    public static ResidentSurnames Of(ResidentName name) => new(
        NormalSurname.Of(name.Prefix, name.Surname), NormalSurname.Of(name.PartnerPrefix, name.PartnerSurname), name.Usage);

    /// <summary>Nothing of the names.</summary>
    public override string ToString() => nameof(ResidentSurnames);
}
