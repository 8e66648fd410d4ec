using System.Text;
using System.Xml;
using StaticPress.Archives.Xml;

namespace StaticPress.Archives;

/// <summary>What the beginning of a file tells of it.</summary>
/// <param name="Root">The first element of an XML file without its prefix; empty for others.</param>
/// <param name="IsWordPress">Whether that element names the namespace of WordPress exports.</param>
/// <param name="Text">The beginning of a file that is no XML.</param>
public sealed record FileShape(string Root, bool IsWordPress, string Text)
{
    private const int Beginning = 4096;

    public static FileShape Of(ArchiveFile file)
    {
        using var stream = file.Open();
        var head = new byte[Beginning];
        var length = stream.ReadAtLeast(head, Beginning, throwOnEndOfStream: false);
        var text = Encoding.Latin1.GetString(head, 0, length);
        var isXml = file.Extension is ".xml" or ".rss" or ".atom" or ".rdf" or ".wxr" || text.TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n').StartsWith("<?xml", StringComparison.Ordinal);
        if (!isXml || file.Extension is ".html" or ".htm" or ".xhtml") return new FileShape("", false, text);
        stream.Position = 0;
        return OfXml(stream);
    }

    private static FileShape OfXml(Stream stream)
    {
        try
        {
            using var reader = ExportReader.Open(stream);
            reader.MoveToContent();
            var root = reader.LocalName;
            var isWordPress = false;
            while (reader.MoveToNextAttribute()) isWordPress |= reader.Value.StartsWith(Namespaces.WordPress, StringComparison.Ordinal);
            return new FileShape(root, isWordPress, "");
        }
        catch (Exception error) when (error is XmlException or DecoderFallbackException)
        {
            // Whoever reads it will tell what is wrong with it.
            return new FileShape("?", false, "");
        }
    }
}
