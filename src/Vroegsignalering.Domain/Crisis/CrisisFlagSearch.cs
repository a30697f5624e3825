using System.Text;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Crisis;

/// <summary>
/// Looks for <c>crisissignaal</c> with anything but a clear no, in text of any shape: a name with its value as in JSON, or the head of a table and
/// the cells below it. The word crisis by itself counts too.
/// </summary>
internal sealed class CrisisFlagSearch
{
    private const string Field = "crisissignaal";
    private const string Crisis = "crisis";
    private const int MostWrong = 2;
    private const int Longest = 64;

    private readonly StringBuilder _word = new();
    private readonly StringBuilder _value = new();
    private string _lastWord = "";
    private readonly CrisisFlagColumn _column = new();
    private Place _place;
    private bool _isBare;
    private bool _isFound;

    private enum Place
    {
        Elsewhere,
        BehindName,
        InValue,
    }

    /// <summary>Whether a crisis may stand in what was read so far.</summary>
    public bool IsFound => _isFound || _column.IsFound || IsFlagged(_value.ToString()) || IsFlaggedAtEnd(_word.ToString());

    public void Read(char letter)
    {
        _column.Read(letter);
        if (_place == Place.InValue)
        {
            ReadValue(letter);
        }
        else if (char.IsLetterOrDigit(letter) || letter > '\u007F')
        {
            if (_word.Length < Longest) _word.Append(char.ToLowerInvariant(letter));
        }
        else
        {
            EndWord();
            ReadBehindName(letter);
        }
    }

    private void EndWord()
    {
        var word = _word.ToString();
        _word.Clear();
        if (word.Length == 0)
        {
            return;
        }

        // A stray letter may have cut the name in two.
        var isName = EditDistance.IsWithin(word, Field, MostWrong) || EditDistance.IsWithin(_lastWord + word, Field, 0);
        _lastWord = word;
        if (isName || word == Crisis)
        {
            (_place, _isBare) = (Place.BehindName, word == Crisis);
        }
        else if (_place == Place.BehindName && !(_isBare && EditDistance.IsWithin(word, Field.AsSpan(Crisis.Length), MostWrong)))
        {
            // A name without its colon; the next word is the value, or another name.
            _isFound |= _isBare ? !YesNo.IsClearNo(word) : YesNo.Read(word) == true;
            (_place, _isBare) = (Place.Elsewhere, false);
        }
        else
        {
            _isBare = false;
        }
    }

    private void ReadBehindName(char letter)
    {
        if (_place == Place.BehindName && letter is (':' or '=' or '\n'))
        {
            _isFound |= _isBare && letter == '\n';
            (_place, _isBare) = (letter == '\n' ? Place.Elsewhere : Place.InValue, false);
        }
    }

    private void ReadValue(char letter)
    {
        if (letter is ',' or ';' or '}' or '\n' || _value.Length == Longest)
        {
            _isFound |= IsFlagged(_value.ToString());
            _value.Clear();
            _place = Place.Elsewhere;
        }
        else
        {
            _value.Append(letter);
        }
    }

    private bool IsFlaggedAtEnd(string word) =>
        word == Crisis || (_place == Place.BehindName && (_isBare ? !YesNo.IsClearNo(word) || word.Length == 0 : YesNo.Read(word) == true));

    // The comma behind the value may be lost: its first word is the value.
    private static bool IsFlagged(string value)
    {
        var word = value.TrimStart([' ', '\t', '\r', '"']).TakeWhile(char.IsLetterOrDigit).ToArray();
        return !YesNo.IsClearNo(word.Length > 0 ? word : value);
    }
}
