using System.Xml;
using StaticPress.Archives.Markup;
using StaticPress.Archives.Xml;
using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Archives.WordPress;

/// <summary>
/// WordPress's export (WXR): posts and pages. It is read twice, because a post names its picture by a number that may stand further on:
/// first for people, categories and media, then for what was published.
/// </summary>
internal sealed class WordPressExport : IArchive
{
    public string Name => "WordPress export";

    public bool Claims(ArchiveFile file, FileShape shape) => shape is { Root: "rss", IsWordPress: true };

    public void Read(ArchiveFile file, ArchiveSink sink)
    {
        var site = new WordPressSite();
        // What is broken is told once, by the second reading.
        ExportReader.Walk(file, reader => site.See(reader), new ArchiveSink(sink.Options, _ => { }, default));
        ExportReader.Walk(file, reader => SeeItem(reader, file, site, sink), sink);
    }

    private static bool SeeItem(XmlReader reader, ArchiveFile file, WordPressSite site, ArchiveSink sink)
    {
        if (reader.LocalName != "item") return false;
        var item = new WordPressItem(XmlPiece.Read(reader));
        sink.LeaveOut("comments", item.Comments);
        if (WhyNot(item, sink.Options) is { } reason) sink.LeaveOut(reason);
        else sink.Add(ArticleOf(item, file, site, sink));
        return true;
    }

    /// <summary>What an item is that is no article, in the plural.</summary>
    private static string? WhyNot(WordPressItem item, ArchiveOptions options)
    {
        switch (item.Type)
        {
            case "attachment": return "media files (their pictures come with the articles that show them)";
            case "revision": return "revisions";
            case "nav_menu_item" or "wp_navigation": return "menu items";
            case "post" or "page": break;
            case var other when options.Types.Contains(other, StringComparer.Ordinal): break;
            case var other: return $"entries of type “{other}” (--type {other} brings them in)";
        }
        return item.Status switch
        {
            "trash" => "articles in the bin",
            "auto-draft" or "inherit" => "automatic drafts",
            _ => item.Title.Length == 0 && string.IsNullOrWhiteSpace(item.Content) ? "empty articles" : null,
        };
    }

    private static ArchivedArticle ArticleOf(WordPressItem item, ArchiveFile file, WordPressSite site, ArchiveSink sink)
    {
        var place = new SourceLocation(file.Shown, item.Line, item.Column);
        var content = new WordPressContent(site).Html(item.Content ?? "");
        var published = item.Published;
        var headline = MarkupReader.Line(item.Title, place, sink) ?? item.Slug ?? "Untitled";
        foreach (var tag in content.Unknown) sink.Report(DiagnosticCodes.ShortcodeLeftOut.At(place, $"the shortcode [{tag}] of a plug-in was left out of “{headline}”; the text inside it was kept"));
        return new ArchivedArticle($"wordpress:{site.Address}#{item.Id}", place)
        {
            Headline = headline,
            Siblings = site.Addresses,
            Facts = new StatedFacts
            {
                Synopsis = MarkupReader.Line(item.Excerpt, place, sink),
                Authors = [.. item.Authors(site)],
                Published = published,
                Updated = item.Modified is { } modified && (published is null || IsLater(modified, published.Value)) && !item.IsUnpublished ? modified : null,
                Language = sink.Options.Foreign(site.Language),
                Section = item.Section(site),
                Topics = [.. item.Topics(site)],
                Kind = item.Type == "page" ? ArticleKind.Article : null,
                IsDraft = item.IsUnpublished,
                Slug = item.Slug,
                Aliases = item.IsUnpublished || Addresses.Alias(item.Link) is not { } alias ? [] : [alias],
            },
            Body = MarkupReader.Blocks(content.Markup, place with { Line = item.ContentLine }, item.Link ?? site.Address, sink),
            Picture = item.Meta("_thumbnail_id") is { } picture ? site.Picture(picture) : null,
        };
    }

    private static bool IsLater(PressDate one, PressDate other) => one.ToInstant(TimeZoneInfo.Utc) > other.ToInstant(TimeZoneInfo.Utc);
}
