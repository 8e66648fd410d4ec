using StaticPress.Archives.Documents;
using StaticPress.Archives.Feeds;
using StaticPress.Archives.Ninjs;
using StaticPress.Archives.WordPress;

namespace StaticPress.Archives;

/// <summary>Every kind of archive, in the order in which a file is offered to them.</summary>
public static class AllArchives
{
    public static IReadOnlyList<IArchive> List { get; } = [new WordPressExport(), new XmlFeed(), new JsonFeed(), new NinjsArchive(), new DocumentArchive()];

    public static IArchive? For(ArchiveFile file)
    {
        var shape = FileShape.Of(file);
        return List.FirstOrDefault(archive => archive.Claims(file, shape));
    }
}
