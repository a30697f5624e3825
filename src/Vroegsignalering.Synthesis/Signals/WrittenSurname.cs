using Vroegsignalering.Synthesis.Names;
using Vroegsignalering.Synthesis.Population;

namespace Vroegsignalering.Synthesis.Signals;

/// <summary>A surname as a partner has it.</summary>
internal static class WrittenSurname
{
    /// <summary>Whether the name can be spelled otherwise, whichever of its names the person is known by.</summary>
    public static bool CanBeSpelledOtherwise(SyntheticPerson person) =>
        SpellingVariants.Exist(person.Surname.Name) && (person.Partner is null || SpellingVariants.Exist(person.Partner.Name));

    /// <summary>Under which name the partner knows the person: the own, or with the event the partner's or both.</summary>
    public static Surname Known(SyntheticPerson person, ErrorEvents events, Draw draw)
    {
        if (person.Partner is not { } partner || !events.HasFlag(ErrorEvents.PartnerName))
        {
            return person.Surname;
        }

        var usage = person.Usage != NameUse.Own && draw.Percent(85)
            ? person.Usage
            : draw.Pick([NameUse.Partner, NameUse.Partner, NameUse.Partner, NameUse.PartnerFirst, NameUse.OwnFirst]);
        return usage switch
        {
            NameUse.Partner => partner,
            NameUse.PartnerFirst => new Surname(partner.Prefix, $"{partner.Name}-{person.Surname.Whole}"),
            NameUse.OwnFirst or NameUse.Own => new Surname(person.Surname.Prefix, $"{person.Surname.Name}-{partner.Whole}"),
        };
    }

    /// <summary>The name as it is written in the fields of a signal.</summary>
    public static Surname Of(Surname known, ErrorEvents events, Draw draw)
    {
        var name = events.HasFlag(ErrorEvents.SpellingVariant) ? SpellingVariants.Of(known.Name, draw) : known.Name;
        name = events.HasFlag(ErrorEvents.SurnameTypo) ? Typo.In(name, draw) : name;
        var written = known with { Name = name };
        return events.HasFlag(ErrorEvents.PrefixChanged) ? WithPrefixChanged(written, draw) : written;
    }

    private static Surname WithPrefixChanged(Surname written, Draw draw)
    {
        var (prefix, name) = (written.Prefix!, written.Name);
        var letters = prefix.Replace(" ", "", StringComparison.Ordinal);
        return draw.Below(10) switch
        {
            < 4 => new Surname(null, name),
            < 5 => new Surname(null, $"{char.ToUpperInvariant(letters[0])}{letters[1..]}{char.ToLowerInvariant(name[0])}{name[1..]}"),
            < 6 => new Surname(null, letters + name),
            < 8 => new Surname(null, $"{prefix} {name}"),
            < 9 => new Surname(null, $"{name}, {prefix}"),
            _ => new Surname(null, $"{name} {prefix}"),
        };
    }
}
