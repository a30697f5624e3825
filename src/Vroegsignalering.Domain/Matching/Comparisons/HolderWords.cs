using System.Collections.Frozen;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Matching.Names;
using Vroegsignalering.Domain.Signals;
using static Vroegsignalering.Domain.Matching.ComparisonLevel;

namespace Vroegsignalering.Domain.Matching.Comparisons;

/// <summary>The words beside a contract holder's name that tell of another: a namesake, heirs, a widow, a representative (MA-06).</summary>
/// <remarks>
/// Some are names as well. A lone surname ("Senior", "van Erven", "de Jonge"), the second half of a double one ("Bos-de Jonge") and the
/// first of the first names ("Junior Clyde") are taken for one; of the others the register says whether the person at hand bears them.
/// A loose I is an initial, and so are T.A.V. in the field of the initials. Decision record 0019.
/// </remarks>
public sealed class HolderWords
{
    private const string Heirs = "erven";

    // Whoever bears the name is dead, has survived another, or is acted for.
    private static readonly FrozenSet<string> Telling = Set(
        "erfgenamen erfgenaam erfgen erfgn erfg nalatenschap boedel wijlen overleden overledene executeur executele "
        + "weduwe weduwnaar wed wwe wedn bewind bewindvoerder bewindvoerders bewindvoering beschermingsbewind beschermingsbewindvoerder "
        + "budgetbeheer budgetbeheerder curator curatrice curatele mentorschap voogdij gemachtigde vertegenwoordiger namens inzake tav");

    private static readonly FrozenSet<string> ShortForNamesake = Set("jr jnr sr snr");
    private static readonly FrozenSet<string> AlsoNames = Set("junior senior mentor");
    private static readonly FrozenSet<string> Numerals = Set("ii iii iv");
    private static readonly FrozenSet<string> ByAge = Set("jonge oude");
    private static readonly FrozenSet<string> Every = Telling.Concat(ShortForNamesake).Concat(AlsoNames).Concat(Numerals).Concat(ByAge)
        .Append(Heirs).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Any = Every.GetAlternateLookup<ReadOnlySpan<char>>();

    // By first letter, a bit for each length: most names are told apart from the words by that alone.
    private static readonly uint[] LengthsUnder =
        [.. Enumerable.Range('a', 26).Select(letter => Every.Where(word => word[0] == letter).Aggregate(0u, (bits, word) => bits | (1u << word.Length)))];

    private static readonly string[][] Abbreviations = [["p", "a"], ["c", "o"], ["i", "z"]];
    private static readonly string[] ToTheAttentionOf = ["t", "a", "v"];

    // No register knows such words: they stand in the prefix, in a trade name, or are abbreviated.
    private readonly bool _always;
    private readonly bool _inSurname;
    private readonly IReadOnlyList<string> _amongFirstNames;

    private HolderWords(ContractHolder holder)
    {
        var (prefix, surname) = (NameText.Of(holder.Prefix), NameText.Of($"{holder.Prefix} {holder.Surname}"));
        var (initials, firstNames, trade) = (NameText.Of(holder.Initials), NameText.Of(holder.FirstNames), NameText.Of(holder.TradeName));
        var inSurname = surname.Places(place => TellsInSurname(surname, place));
        var inInitials = initials.Places(place => TellsAmongInitials(initials, place));
        var inFirstNames = firstNames.Places(place => TellsAmongNames(firstNames, place));
        _inSurname = inSurname.Count > 0;
        _amongFirstNames = [.. inInitials.Select(place => initials.Words[place]), .. inFirstNames.Select(place => firstNames.Words[place])];
        _always = inSurname.Any(place => place < prefix.Words.Count) || TellsOfBusiness(trade) || surname.Has(ToTheAttentionOf)
            || IsAbbreviated(surname) || IsAbbreviated(initials) || IsAbbreviated(firstNames);
        (Initials, FirstNames) = (initials.Without(inInitials), firstNames.Without(inFirstNames));
    }

    /// <summary>The initials without such words; null where there are none.</summary>
    public string? Initials { get; }

    /// <summary>The first names without such words; null where there are none.</summary>
    public string? FirstNames { get; }

    /// <summary>What of the holder may tell of another; null when nothing does, as nearly always.</summary>
    public static HolderWords? Of(ContractHolder holder) => MayTell(holder.Surname) || MayTell(holder.Initials)
        || MayTell(holder.FirstNames) || MayTell(holder.TradeName) || MayTell(holder.Prefix)
            ? new HolderWords(holder)
            : null;

    /// <summary>Whether the words tell of another than the person: by the register they are no part of the person's own names.</summary>
    /// <param name="surname">How far the surnames agree; one that is equal has the same words in it.</param>
    /// <param name="givenNames">The first names by the register.</param>
    public bool TellOfAnother(ComparisonLevel surname, ResidentGivenNames givenNames) => _always
        || (_inSurname && surname is not (SurnameOwn or SurnameUsed or SurnameNotUsed))
        || _amongFirstNames.Any(word => !Bears(givenNames, word));

    /// <summary>Nothing of the names.</summary>
    public override string ToString() => nameof(HolderWords);

    private static bool Bears(ResidentGivenNames names, string word)
    {
        for (var place = 0; place < names.Count; place++)
        {
            if (names[place] == word)
            {
                return true;
            }
        }

        return false;
    }

    // Sees every word that counts, and some more that do not; allocates nothing.
    private static bool MayTell(string? text)
    {
        var start = 0;
        for (var place = 0; place <= text?.Length; place++)
        {
            if (place < text.Length && char.IsLetter(text[place])) continue;
            var isStroke = place < text.Length && text[place] == '/';
            if (isStroke || (place - start > 1 ? IsAny(text.AsSpan(start, place - start)) : EndsAttention(text.AsSpan(0, place))))
            {
                return true;
            }

            start = place + 1;
        }

        return false;
    }

    private static bool IsAny(ReadOnlySpan<char> word) => (word[0] | ' ') is >= 'a' and <= 'z' and var letter && word.Length < 32
        && (LengthsUnder[letter - 'a'] & (1u << word.Length)) != 0 && Any.Contains(word);

    // A loose v behind an a, as in "t.a.v.".
    private static bool EndsAttention(ReadOnlySpan<char> text) => text is [.., 'v' or 'V'] && text[..^1].TrimEnd(". ") is [.., 'a' or 'A'];

    private static bool TellsInSurname(NameText text, int place)
    {
        var (word, before) = (text.Words[place], place == 0 ? "" : text.Words[place - 1]);
        var isLone = text.Words.Count(other => other.Length > 1 && !NormalSurname.IsPrefix(other)) < 2;
        return Telling.Contains(word) || (!isLone && (ShortForNamesake.Contains(word) || AlsoNames.Contains(word)
            || (word == Heirs && before is not ("van" or "v"))
            || (place == text.Words.Count - 1 && (Numerals.Contains(word) || IsTheElder(text, place)))));
    }

    // "Bos de oude", and not "Bos-de Oude", which is a double name.
    private static bool IsTheElder(NameText text, int place) =>
        place > 1 && ByAge.Contains(text.Words[place]) && text.Words[place - 1] == "de" && !text.IsHyphenBefore(place - 1);

    // A lone row of capitals is initials: JR, WED.
    private static bool TellsAmongInitials(NameText text, int place) =>
        !(text.Words.Count == 1 && text.IsCapitals(place)) && !Numerals.Contains(text.Words[place]) && TellsAmongNames(text, place);

    private static bool TellsAmongNames(NameText text, int place)
    {
        var word = text.Words[place];
        return word == Heirs || Telling.Contains(word) || ShortForNamesake.Contains(word)
            || (place > 0 && (AlsoNames.Contains(word) || (place == text.Words.Count - 1 && Numerals.Contains(word))))
            || IsTheElder(text, place);
    }

    private static bool TellsOfBusiness(NameText trade) => IsAbbreviated(trade) || trade.Has(ToTheAttentionOf)
        || trade.Words.Any(word => word == Heirs || Telling.Contains(word) || ShortForNamesake.Contains(word));

    private static bool IsAbbreviated(NameText text) => text.HasStroke && Array.Exists(Abbreviations, text.Has);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
