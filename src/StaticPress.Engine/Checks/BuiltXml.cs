using System.Xml;
using System.Xml.Linq;
using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>A feed, a sitemap or another XML file.</summary>
internal sealed class BuiltXml : BuiltFile
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private BuiltXml(BuiltSite site, string path, XElement? root)
        : base(site, path) => Root = root;

    /// <summary>Null if the file is damaged.</summary>
    public XElement? Root { get; }

    public static BuiltXml Read(BuiltSite site, string path)
    {
        try
        {
            using var reader = XmlReader.Create(site.FullPath(path), Settings);
            return new BuiltXml(site, path, XDocument.Load(reader, LoadOptions.SetLineInfo).Root);
        }
        catch (XmlException error)
        {
            return new BuiltXml(site, path, null) { Damage = (error.LineNumber, error.LinePosition, "the file is not well-formed XML") };
        }
    }

    public SourceLocation At(XElement element) => element is IXmlLineInfo place && place.HasLineInfo() ? At(place.LineNumber, place.LinePosition) : At();
}
