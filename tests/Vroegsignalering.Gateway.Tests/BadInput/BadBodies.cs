using System.Text;
using System.Text.Json.Nodes;
using Vroegsignalering.Gateway.Tests.Signals;
using static Vroegsignalering.Gateway.Tests.BadInput.Probe;

namespace Vroegsignalering.Gateway.Tests.BadInput;

/// <summary>Bodies that are no message, in ways that parsers, decoders and databases stumble over.</summary>
internal static class BadBodies
{
    /// <summary>Never a message, whatever is expected.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes, string? Type)> Json { get; } =
    [
        .. Texts().Select(text => (text.Name, Utf8(text.Text), (string?)"application/json")),
        ("a byte that is no UTF-8", [.. Utf8($$"""{"persoon":{"achternaam":"{{Mark}}"""), 0xC3, 0x28, .. Utf8("\"}}")], "application/json"),
        ("an overlong NUL", [.. Utf8("{\"kenmerk\":\""), 0xC0, 0x80, .. Utf8(Mark + "\"}")], "application/json"),
        ("a surrogate in UTF-8", [.. Utf8("{\"kenmerk\":\""), 0xED, 0xA0, 0x80, .. Utf8(Mark + "\"}")], "application/json"),
        ("UTF-16", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes($"{{\"kenmerk\":\"{Mark}\"}}")).ToArray(), "application/json; charset=utf-16"),
        ("a charset nobody knows", Utf8($"{{\"kenmerk\":\"{Mark}\"}}"), "application/json; charset=verzonnen"),
        ("text", Utf8(Mark), "text/plain"),
        ("a form", Utf8($"achternaam={Mark}"), "application/x-www-form-urlencoded"),
        ("parts without a border", Utf8(Mark), "multipart/form-data"),
        ("no type", Utf8($"{{\"achternaam\":\"{Mark}\"}}"), null),
        ("a type that is none", Utf8($"{{\"achternaam\":\"{Mark}\"}}"), "///;;=" + Mark),
    ];

    /// <summary>Values for one field; as JSON text, since no object could hold some of them.</summary>
    public static IReadOnlyList<(string Name, string Json, bool MayBeTaken)> Values { get; } =
    [
        ("NUL", $"\"{Mark}\\u0000\"", false),
        ("lone high surrogate", $"\"\\ud83d{Mark}\"", false),
        ("lone low surrogate", $"\"{Mark}\\udc00\"", false),
        ("number beyond a double", "1e99999", false),
        ("number beyond a long", "-99999999999999999999999999", false),
        ("a fraction", "0.1", false),
        ("a list", $"[\"{Mark}\"]", false),
        ("an object", $"{{\"{Mark}\":\"{Mark}\"}}", true),
        ("control characters", $"\"{Mark}\\u0001\\u001b\\u2028\"", true),
        ("direction marks", $"\"\\u202e{Mark}\\ufeff\"", true),
        ("a long text", $"\"{Mark}{new string('x', 20_000)}\"", true),
        ("a date that is none", $"\"2026-02-30\"", true),
        ("the end of time", $"\"9999-12-31\"", true),
        ("the beginning of time", $"\"0001-01-01\"", true),
        ("a true", "true", true),
        ("nothing", "\"\"", true),
    ];

    /// <summary>The message with the text in place of the field's value.</summary>
    public static string With(JsonObject message, string path, string json)
    {
        const string Place = "$plaats$";
        return message.With(path, Place).ToJsonString().Replace($"\"{Place}\"", json, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, string Text)> Texts() =>
    [
        ("nothing", ""),
        ("blanks", " \r\n\t"),
        ("null", "null"),
        ("a text", $"\"{Mark}\""),
        ("a number", "73519"),
        ("half an object", $"{{\"achternaam\":\"{Mark}"),
        ("a comma too many", $"{{\"achternaam\":\"{Mark}\",}}"),
        ("a remark", $"/* {Mark} */ {{}}"),
        ("two objects", $"{{\"achternaam\":\"{Mark}\"}}{{}}"),
        ("single quotes", $"{{'achternaam':'{Mark}'}}"),
        ("not a number", "{\"bedragCenten\":NaN}"),
        ("a bare NUL", $"{{\"achternaam\":\"{Mark}\0\"}}"),
        ("a surrogate for a name", $"{{\"\\ud800\":\"{Mark}\"}}"),
        ("a surrogate for a reason", "{\"reden\":\"\\ud800\"}"),
        ("an unknown name", $"{{\"{Mark}\":1}}"),
        ("XML", $"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;{Mark}</x>"),
        ("lists in lists", new string('[', 20_000)),
        ("objects in objects", string.Concat(Enumerable.Repeat("{\"a\":", 5_000))),
        ("ten megabytes", $"{{\"achternaam\":\"{Mark}{new string('x', 10_000_000)}\"}}"),
    ];
}
