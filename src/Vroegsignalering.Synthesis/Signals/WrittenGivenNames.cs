using Vroegsignalering.Synthesis.Names;
using Vroegsignalering.Synthesis.Population;

namespace Vroegsignalering.Synthesis.Signals;

/// <summary>Initials and first name as a partner has them.</summary>
internal static class WrittenGivenNames
{
    private const string Letters = "ABCDEFGHJKLMNPRSTW";

    /// <summary>Whether there is more than one initial.</summary>
    public static bool HasSeveral(SyntheticPerson person) => person.FirstNames.Contains(' ', StringComparison.Ordinal);

    /// <summary>Initials, first name or both, by the habit of the kind of partner.</summary>
    public static (string? Initials, string? FirstName) Of(Occasion occasion, Draw draw)
    {
        var names = occasion.Person.FirstNames.Split(' ');
        var wrong = occasion.Events.HasFlag(ErrorEvents.InitialWrong);
        if (occasion.Events.HasFlag(ErrorEvents.FullFirstName))
        {
            names[0] = wrong ? Another(names[0], occasion.Person, draw) : names[0];
            var written = draw.Percent(15) ? FirstNames.CallName(names[0], draw) ?? names[0] : names[0];
            return (occasion.Kind == PartnerKind.Insurer ? Initials(names, occasion.Kind) : null, written);
        }

        names = occasion.Events.HasFlag(ErrorEvents.FirstInitialOnly) ? names[..1] : names;
        names[0] = wrong ? Another(names[0][0], draw) : names[0];
        return (Initials(names, occasion.Kind), null);
    }

    // Energy companies leave the points out.
    private static string Initials(string[] names, PartnerKind kind) =>
        string.Concat(names.Select(name => kind == PartnerKind.Energy ? $"{name[0]}" : $"{name[0]}."));

    private static string Another(char initial, Draw draw)
    {
        var letter = draw.Below(Letters.Length);
        return $"{(Letters[letter] == initial ? Letters[(letter + 1) % Letters.Length] : Letters[letter])}";
    }

    private static string Another(string name, SyntheticPerson person, Draw draw)
    {
        var bearer = new Bearer(person.Origin, person.Woman, person.Born.Year);
        while (true)
        {
            var other = FirstNames.One(bearer, draw);
            if (other != name)
            {
                return other;
            }
        }
    }
}
