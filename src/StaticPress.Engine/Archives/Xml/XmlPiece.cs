using System.Collections.Immutable;
using System.Text;
using System.Xml;

namespace StaticPress.Archives.Xml;

/// <summary>One element of an export with what is in it. Elements nested deeper than anything we read are passed over.</summary>
/// <param name="Text">All text in it, and for an Atom text of kind xhtml its markup.</param>
internal sealed record XmlPiece(string Name, string Namespace, string Text, int Line, int Column)
{
    private const int Deepest = 16;

    public ImmutableArray<XmlPiece> Children { get; init; } = [];

    public ImmutableDictionary<string, string> Attributes { get; init; } = ImmutableDictionary<string, string>.Empty;

    public string? Get(string attribute) => Attributes.GetValueOrDefault(attribute);

    public XmlPiece? Child(string name, string? space = null) => Children.FirstOrDefault(child => child.Name == name && (space is null || child.Namespace == space));

    /// <summary>The trimmed text of a child, null where it has none.</summary>
    public string? TextOf(string name, string? space = null) => Child(name, space)?.Text.Trim() is { Length: > 0 } text ? text : null;

    public IEnumerable<XmlPiece> All(string name) => Children.Where(child => child.Name == name);

    /// <summary>Reads the element on which the reader stands, and leaves it behind its end.</summary>
    public static XmlPiece Read(XmlReader reader) => Read(reader, 0);

    private static XmlPiece Read(XmlReader reader, int depth)
    {
        var place = (IXmlLineInfo)reader;
        var piece = new XmlPiece(reader.LocalName, reader.NamespaceURI, "", place.LineNumber, place.LinePosition) { Attributes = AttributesOf(reader) };
        if (piece.Get("type") == "xhtml" && piece.Namespace == Namespaces.Atom) return piece with { Text = reader.ReadInnerXml() };
        if (reader.IsEmptyElement || depth == Deepest)
        {
            reader.Skip();
            return piece;
        }
        var (text, children) = (new StringBuilder(), ImmutableArray.CreateBuilder<XmlPiece>());
        reader.Read();
        while (reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.EOF) throw new XmlException("the file ends inside an element", null, place.LineNumber, place.LinePosition);
            if (reader.NodeType == XmlNodeType.Element)
            {
                children.Add(Read(reader, depth + 1));
                continue;
            }
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) text.Append(reader.Value);
            reader.Read();
        }
        reader.Read();
        return piece with { Text = text.ToString(), Children = children.DrainToImmutable() };
    }

    private static ImmutableDictionary<string, string> AttributesOf(XmlReader reader)
    {
        if (!reader.HasAttributes) return ImmutableDictionary<string, string>.Empty;
        var attributes = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        while (reader.MoveToNextAttribute()) attributes[reader.LocalName] = reader.Value;
        reader.MoveToElement();
        return attributes.ToImmutable();
    }
}
