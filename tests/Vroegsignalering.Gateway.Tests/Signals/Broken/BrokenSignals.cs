using System.Text;
using System.Text.Json.Nodes;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Tests.Signals.Broken;

/// <summary>Signals as they come out of a bad export: bytes, quotes, delimiters, case, blanks, types, columns and line breaks broken at random.</summary>
/// <remarks>
/// What says whether there is a crisis (the type, or the flag with its name) stands between two marks while the rest is broken, so that a reader
/// still sees it; it is itself only spelt in another way. A flag alone is known by its column: so its row gets one delimiter, one quote or
/// one cut and no second, and loses none. (A yes that slips out of its column in a row that is a sound regular signal is seen by nobody.)
/// </remarks>
internal sealed class BrokenSignals(Random random)
{
    private const char Open = '\uE000';
    private const char Close = '\uE001';

    private static readonly string[] Yes = ["ja", "J", "x", "1", "WAAR", "true", "Yes", " ja "];
    private static readonly string[] No = ["nee", "N", "", "0", "ONWAAR", "false", "No", " nee"];
    private static readonly string[] Crises = ["ontruiming", "eindelevering", "royement"];

    /// <summary>One file of one signal, for the media type.</summary>
    /// <param name="type">Of a single message: <c>application/json</c>; of a file: any that is read.</param>
    /// <param name="isList">Whether JSON is a list.</param>
    /// <param name="isCrisis">Whether it says that there is a crisis.</param>
    public byte[] Next(string type, bool isList, bool isCrisis)
    {
        var byType = isCrisis && random.Next(3) > 0;
        var message = Messages.Regular();
        var text = type == "text/csv"
            ? Csv(message, byType, Marked(isCrisis && !byType ? Pick(Yes) : Pick(No)))
            : Json(message, byType, isCrisis && !byType);
        if (isList) text = $"[{text}]";
        return Encoded(text, byType || !isCrisis);
    }

    private string Csv(JsonObject message, bool byType, string flag)
    {
        var columns = Columns(byType);
        var row = string.Join(';', columns.Select(column => column switch
        {
            "signaaltype" => Type(byType),
            "crisissignaal" => flag,
            _ => SignalSchema.ByPath.TryGetValue(column, out var field) ? Cell(message, field) : "belt nooit terug",
        }));
        var head = string.Join(';', columns.Select(column => column == "crisissignaal" ? Marked(column) : column));
        if (random.Next(20) == 0) head = Replaced(head, letter => char.IsAsciiLetter(letter), "?");
        var isFlagAlone = !byType && !flag.Equals(Marked(""), StringComparison.Ordinal);
        return $"{head}\r\n{Broken(row, ';', isFlagAlone)}\r\n";
    }

    private List<string> Columns(bool byType)
    {
        List<string> columns = [.. SignalSchema.All.Select(field => field.Path).Where(path => path is "crisissignaal" || random.Next(8) > 0 || IsRequired(path))];
        if (random.Next(4) == 0) random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(columns));
        if (random.Next(6) == 0) columns.Insert(random.Next(columns.Count), "opmerking");
        if (random.Next(10) == 0) columns.Add(Pick([.. columns.Where(column => column is not ("crisissignaal" or "signaaltype"))]));
        if (byType && random.Next(3) == 0) columns.Remove("crisissignaal");
        if (random.Next(30) == 0) columns.Remove(Pick([.. columns.Where(column => column is not ("crisissignaal" or "signaaltype"))]));
        return columns;
    }

    private static bool IsRequired(string path) => SignalSchema.ByPath[path].Presence != FieldPresence.Optional;

    private static string Cell(JsonObject message, SignalField field)
    {
        var group = field.Group.Length == 0 ? message : message[field.Group] as JsonObject;
        return group?[field.Name]?.ToString().Replace("true", "ja", StringComparison.Ordinal).Replace("false", "nee", StringComparison.Ordinal) ?? "";
    }

    private string Json(JsonObject message, bool byType, bool flagged)
    {
        if (random.Next(4) == 0) message.With(Pick(["bedragCenten", "persoon.geboortedatum", "adres.huisnummer", "warmeOverdracht"]), Pick(["veel", "12", "ja"]));
        if (random.Next(6) == 0) message.With(Pick(["opmerking", "persoon.kleur"]), "belt nooit terug");
        var value = flagged ? Pick(["true", "\"ja\"", "\"WAAR\"", "1", "\"x\"", "[true]", "\"J\""]) : Pick(["false", "\"nee\"", "null", "0", "\"\""]);
        message["signaaltype"] = "TYPE";
        var text = message.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
            .Replace("\"TYPE\"", $"\"{Type(byType)}\"", StringComparison.Ordinal);
        text = text.Insert(1, Marked($"\"crisissignaal\":{value},"));
        return random.Next(5) == 0 ? text : Broken(text, ',', isFlagAlone: false);
    }

    private string Type(bool isCrisis)
    {
        var word = isCrisis ? Pick(Crises) : "regulier";
        var spelt = random.Next(4) switch
        {
            0 => word.ToUpperInvariant(),
            1 => $" {char.ToUpperInvariant(word[0])}{word[1..]} ",
            2 when isCrisis => Typed(word),
            2 => word.Insert(random.Next(1, word.Length), random.Next(2) == 0 ? " " : "-"),
            _ => word,
        };
        return Marked(spelt);
    }

    private string Typed(string word)
    {
        var at = random.Next(1, word.Length - 1);
        return random.Next(3) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, "e"),
            _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };
    }

    private string Broken(string text, char delimiter, bool isFlagAlone)
    {
        var isMoved = false;
        for (var times = random.Next(0, 4); times > 0; times--)
        {
            switch (random.Next(8))
            {
                case 0:
                    text = Replaced(text, char.IsAsciiLetterOrDigit, "\uE0FF");
                    break;
                case 1 or 2 when !isFlagAlone || !isMoved:
                    text = Inserted(text, Pick(["\"", "\"\""]));
                    isMoved = true;
                    break;
                case 3 when !isFlagAlone || (!isMoved && !text.EndsWith(delimiter)):
                    text = Inserted(text, delimiter.ToString());
                    isMoved = true;
                    break;
                case 4 when !isFlagAlone:
                    text = Replaced(text, letter => letter == delimiter, "");
                    break;
                case 5 when !isFlagAlone:
                    text = Inserted(text, Pick(["\n", "\r\n", "\n\n"]));
                    break;
                case 6 when !isFlagAlone || !isMoved:
                    isMoved = true;
                    text = text[..random.Next(text.LastIndexOf(Close) + 1, text.Length + 1)];
                    break;
                default:
                    text = Inserted(text, Pick([" ", "\u00A0", "\t", "é"]));
                    break;
            }
        }

        return text;
    }

    // Beside the marks it would become part of what stands between them.
    private string Inserted(string text, string what) => Places(text, (place, letter) => letter != Open && (place == 0 || text[place - 1] != Close)) is { Count: > 0 } places ? text.Insert(Pick(places), what) : text;

    // None beside the marks: a delimiter that is lost there would take the cell with it.
    private string Replaced(string text, Func<char, bool> which, string by)
    {
        var places = Places(text, (place, letter) => letter != Open && which(letter) && (place == 0 || text[place - 1] != Close) && (place + 1 == text.Length || text[place + 1] != Open));
        return places.Count > 0 && Pick(places) is var place ? text.Remove(place, 1).Insert(place, by) : text;
    }

    private static List<int> Places(string text, Func<int, char, bool> which)
    {
        var places = new List<int>();
        var isMarked = false;
        for (var place = 0; place < text.Length; place++)
        {
            isMarked = (isMarked || text[place] == Open) && text[place] != Close;
            if ((!isMarked || text[place] == Open) && text[place] != Close && which(place, text[place])) places.Add(place);
        }

        return places;
    }

    private static string Marked(string text) => $"{Open}{text}{Close}";

    private byte[] Encoded(string text, bool mayBeWide)
    {
        var plain = text.Replace(Open.ToString(), "", StringComparison.Ordinal).Replace(Close.ToString(), "", StringComparison.Ordinal);
        if (mayBeWide && random.Next(50) == 0) return Encoding.Unicode.GetBytes(plain);
        var bytes = random.Next(3) == 0 ? Encoding.Latin1.GetBytes(plain.Replace('\uE0FF', '\u00E9')) : Encoding.UTF8.GetBytes(plain.Replace('\uE0FF', '\u0001'));
        for (var place = 0; place < bytes.Length; place++)
        {
            if (bytes[place] == 1) bytes[place] = (byte)random.Next(0x80, 0x100);
        }

        return bytes;
    }

    private T Pick<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
}
