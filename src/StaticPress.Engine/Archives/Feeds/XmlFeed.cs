using System.Xml;
using StaticPress.Archives.Xml;
using StaticPress.Configuration;

namespace StaticPress.Archives.Feeds;

/// <summary>RSS 0.9x and 2.0, RSS 1.0 (RDF), and Atom.</summary>
internal sealed class XmlFeed : IArchive
{
    public string Name => "feed";

    public bool Claims(ArchiveFile file, FileShape shape) => shape.Root is "rss" or "RDF" or "feed" or "?";

    public void Read(ArchiveFile file, ArchiveSink sink)
    {
        string? language = null;
        ExportReader.Walk(file, See, sink);

        bool See(XmlReader reader)
        {
            switch (reader.LocalName)
            {
                case "item" or "entry":
                    if (FeedItem.Read(XmlPiece.Read(reader), file, language, sink) is { } article) sink.Add(article);
                    return true;
                case "feed" when reader.XmlLang.Length > 0:
                    language = LanguageOf(reader.XmlLang);
                    return false;
                case "language" when language is null:
                    language = LanguageOf(XmlPiece.Read(reader).Text);
                    return true;
                default:
                    return false;
            }
        }
    }

    internal static string? LanguageOf(string? text) => text is not null && LanguageTag.TryNormalize(text.Trim().Replace('_', '-'), out var tag) ? tag : null;
}
