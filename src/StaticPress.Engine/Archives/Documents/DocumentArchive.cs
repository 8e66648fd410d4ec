using StaticPress.Diagnostics;
using StaticPress.Extraction;
using StaticPress.Importers;
using StaticPress.Model;

namespace StaticPress.Archives.Documents;

/// <summary>
/// Single documents of the formats that seeds may have. Text and Markdown are copied as they are, and the index gets what their name said
/// and a new name no longer would; a saved page becomes a Markdown seed, because nobody edits the markup of a page.
/// </summary>
internal sealed class DocumentArchive : IArchive
{
    public string Name => "document";

    public bool Claims(ArchiveFile file, FileShape shape) => AllImporters.Extensions.Contains(file.Extension, StringComparer.Ordinal);

    public void Read(ArchiveFile file, ArchiveSink sink)
    {
        var bytes = File.ReadAllBytes(file.FullPath);
        var told = new List<Diagnostic>();
        // The name below the folder that was given decides what stands beside the document; people are told where it lies.
        var document = AllImporters.For(file.Name).Import(file.Name, bytes, told);
        foreach (var one in told) sink.Report(one with { Location = one.Location with { Path = file.Shown } });
        if (document is null) return;
        var place = new SourceLocation(file.Shown);
        if (document.Format == "html") sink.Add(PageOf(file, document, place, sink));
        else sink.Add(CopyOf(file, document, bytes, place));
    }

    private static ArchivedArticle PageOf(ArchiveFile file, SourceDocument document, SourceLocation place, ArchiveSink sink)
    {
        var article = new ArticleExtractor(sink.Options.Extraction).Extract(document).Article;
        var stated = article.Stated;
        return new ArchivedArticle("document:" + file.Name, place)
        {
            Headline = article.Headline,
            Facts = stated with
            {
                Synopsis = article.Synopsis,
                Authors = article.Byline,
                Published = article.Published,
                Updated = article.Updated,
                Publisher = article.Publisher,
                Language = sink.Options.Foreign(article.Language),
                Slug = stated.Slug ?? stated.Aliases.Select(Addresses.SlugOf).FirstOrDefault(),
                Image = null,
            },
            Takeaways = article.Takeaways,
            Body = article.Body,
            PointOfView = article.PointOfView,
            Faq = article.Faq,
            Picture = stated.Image is { } image ? new ArchivedPicture(image.File, image.Alt, image.Caption, image.Credit) : null,
        };
    }

    private static ArchivedArticle CopyOf(ArchiveFile file, SourceDocument document, byte[] bytes, SourceLocation place)
    {
        var renamed = AllImporters.For(file.Name).Import("seed" + file.Extension, bytes, [])?.Stated ?? StatedFacts.None;
        var stated = document.Stated;
        return new ArchivedArticle("document:" + file.Name, place)
        {
            Headline = stated.Headline ?? Path.GetFileNameWithoutExtension(file.Name),
            Id = stated.Id,
            Facts = new StatedFacts
            {
                Published = stated.Published == renamed.Published ? null : stated.Published,
                Slug = stated.Slug == renamed.Slug ? null : stated.Slug,
                IsDraft = stated.IsDraft && !renamed.IsDraft,
                Section = stated.Section == renamed.Section ? null : stated.Section,
            },
            Picture = stated.Image is { } image ? new ArchivedPicture(image.File, image.Alt, image.Caption, image.Credit)
                : stated.ImageAddress is { } address ? new ArchivedPicture(address) : null,
            TranslationOf = stated.TranslationOf,
            Corrections = stated.Corrections,
            Copy = bytes,
            Extension = file.Extension,
        };
    }
}
