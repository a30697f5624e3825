using System.Globalization;
using System.Text;

namespace Vroegsignalering.Domain.Signals;

/// <summary>Writes one JSON object in the canonical form; the caller names the members in order of their UTF-16 code units.</summary>
/// <remarks>Source: RFC 8785. Only texts, whole numbers, booleans and objects occur; a null is left out.</remarks>
internal sealed class CanonicalJson
{
    private readonly StringBuilder _text = new("{", 1024);

    public CanonicalJson Text(string name, string? value) => value is null ? this : Name(name).Quoted(value);

    public CanonicalJson Number(string name, long? value) => value is { } number ? Name(name).Raw(number.ToString(CultureInfo.InvariantCulture)) : this;

    public CanonicalJson Flag(string name, bool value) => Name(name).Raw(value ? "true" : "false");

    public CanonicalJson Object(string name, Action<CanonicalJson> members)
    {
        Name(name).Raw("{");
        members(this);
        return Raw("}");
    }

    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(Raw("}")._text.ToString());

    private CanonicalJson Name(string name) => (_text[^1] == '{' ? this : Raw(",")).Quoted(name).Raw(":");

    private CanonicalJson Raw(string text)
    {
        _text.Append(text);
        return this;
    }

    private CanonicalJson Quoted(string value)
    {
        _text.Append('"');
        foreach (var character in value)
        {
            Append(character);
        }

        _text.Append('"');
        return this;
    }

    private void Append(char character)
    {
        switch (character)
        {
            case '"' or '\\':
                _text.Append('\\').Append(character);
                break;
            case < ' ':
                throw new ArgumentException("A signal holds no control characters.");
            default:
                _text.Append(character);
                break;
        }
    }
}
