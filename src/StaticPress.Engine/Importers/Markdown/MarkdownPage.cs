using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;
using StaticPress.Model;
using StaticPress.Text;

namespace StaticPress.Importers.Markdown;

/// <summary>A Markdown document with the front matter a standing page has.</summary>
public sealed record MarkdownPage(string? Title, string? Description, string? Language, EquatableArray<Block> Body)
{
    /// <summary>The date of the last change; null if there is none or it is no ISO 8601 date.</summary>
    public PressDate? Updated { get; init; }

    public static MarkdownPage Read(string path, string markdown, List<Diagnostic> diagnostics)
    {
        var matter = FrontMatter.Find(new SourceText(markdown), path, diagnostics);
        var document = MarkdownSyntax.Parse(TemplateAddresses.Unfold(matter.Rest));
        var context = new MarkdownContext(path, matter.LastLine, diagnostics);
        var blocks = new MarkdownBlocks(context);
        var title = Get("title");
        var heading = MarkdownParts.TitleOf(document);
        if (heading is not null && (document.IndexOf(heading) > 0 || (title is not null && title != MarkdownInlines.Of(heading.Inline).Text))) heading = null;
        var notes = document.OfType<Markdig.Extensions.Footnotes.FootnoteGroup>().SelectMany(group => group).SelectMany(blocks.Of).OfType<NoteBlock>().Select(note => (Block)note.List);
        var body = HtmlUnits.Of(document).Where(block => block != heading).SelectMany(blocks.Of).Where(block => block is not FurnitureBlock).Concat(notes);
        return new MarkdownPage(title ?? (heading is null ? null : MarkdownInlines.Of(heading.Inline).Text), Get("description"), Get("language"), [.. body])
        {
            Updated = Get("updated") is { } updated && IsoDate.TryParse(updated, out var date) ? date : null,
        };

        string? Get(string key) => matter.Node?.Entries.FirstOrDefault(entry => entry.Key.Text == key).Value is TextNode { IsNull: false } text ? text.Text : null;
    }
}
