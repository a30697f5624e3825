using System.Xml;

namespace Vroegsignalering.Fhir.Validation;

/// <summary>Narrative: one well-formed <c>div</c> of XHTML without anything active (R4, txt-1 and txt-2).</summary>
internal static class Xhtml
{
    private const string Namespace = "http://www.w3.org/1999/xhtml";

    private static readonly HashSet<string> _elements =
    [
        "a", "abbr", "acronym", "address", "b", "big", "blockquote", "br", "caption", "cite", "code", "col", "colgroup",
        "dd", "dfn", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "kbd", "li", "ol", "p",
        "pre", "q", "samp", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
        "tt", "ul", "var",
    ];

    public static bool IsAllowed(string text)
    {
        // No DTD: an entity could grow without bound or fetch a file.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var reader = XmlReader.Create(new StringReader(text), settings);
        try
        {
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "div" && IsAllowed(reader);
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static bool IsAllowed(XmlReader reader)
    {
        var hasContent = false;
        do
        {
            hasContent |= reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA || reader.LocalName == "img";
            if (reader.NodeType == XmlNodeType.Element && !IsAllowedElement(reader))
            {
                return false;
            }
        }
        while (reader.Read());
        return hasContent;
    }

    private static bool IsAllowedElement(XmlReader reader)
    {
        var allowed = reader.NamespaceURI == Namespace && _elements.Contains(reader.LocalName);
        while (allowed && reader.MoveToNextAttribute())
        {
            allowed = !reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                && !reader.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);
        }

        reader.MoveToElement();
        return allowed;
    }
}
