using System.Text;
using Vroegsignalering.Domain.Crisis;

namespace Vroegsignalering.Domain.Signals;

/// <summary>What a written <c>signaaltype</c> says, however it is spelt (IN-13).</summary>
/// <param name="Type">The type; null when it is none that we know.</param>
/// <param name="IsExact">Whether it is the word itself, but for case, blanks, hyphens and accents; else it only comes near a crisis.</param>
/// <param name="MayBeCrisis">Whether it is none that we know, and yet may tell of a crisis.</param>
internal readonly record struct TypeReading(SignalType? Type, bool IsExact, bool MayBeCrisis)
{
    // Letters that may be wrong, lacking or too many in the word of a crisis.
    private const int MostWrong = 2;

    private static readonly string Regular = SignalTypeNames.Of(SignalType.Regular);

    private static readonly (string Word, SignalType Type)[] Crises =
        [.. SignalTypeNames.ByText.Where(row => row.Value != SignalType.Regular).Select(row => (row.Key, row.Value))];

    /// <summary>Whether it says, or may say, that there is a crisis.</summary>
    public bool CountsAsCrisis => MayBeCrisis || Type is not (null or SignalType.Regular);

    /// <summary>The reading of the text.</summary>
    public static TypeReading Of(string text)
    {
        if (SignalTypeNames.ByText.TryGetValue(text, out var type))
        {
            return new(type, IsExact: true, MayBeCrisis: false);
        }

        var word = Folded(text);
        if (SignalTypeNames.ByText.TryGetValue(word, out type))
        {
            return new(type, IsExact: true, MayBeCrisis: false);
        }

        SignalType[] near = [.. Crises.Where(crisis => EditDistance.IsWithin(word, crisis.Word, MostWrong)).Select(crisis => crisis.Type)];
        return near.Length == 1
            ? new(near[0], IsExact: false, MayBeCrisis: false)
            : new(null, IsExact: false, MayBeCrisis: near.Length > 1 || IsRegularAndMore(word) || CrisisSearch.Finds(text));
    }

    // The delimiter before crisissignaal may be lost: "regulierja".
    private static bool IsRegularAndMore(string word) =>
        word.StartsWith(Regular, StringComparison.Ordinal) && YesNo.Read(word.AsSpan(Regular.Length)) == true;

    // A letter that cannot be decoded stays, as one that is wrong.
    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in FieldText.Normalised(text)?.Normalize(NormalizationForm.FormD) ?? text)
        {
            if (char.IsLetterOrDigit(letter) || letter == FieldText.Undecodable)
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
        }

        return folded.ToString();
    }
}
