using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using StaticPress.Configuration;
using StaticPress.Model;

namespace StaticPress.Importers;

/// <summary>A Markdown document with the front matter a standing page has.</summary>
public sealed record MarkdownPage(string? Title, string? Description, string? Language, EquatableArray<Model.Block> Body)
{
    /// <summary>The date of the last change; null if there is none or it is no ISO 8601 date.</summary>
    public PressDate? Updated { get; init; }

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseAutoLinks().Build();

    /// <summary>Raw HTML is not taken over: its text is.</summary>
    /// <exception cref="FormatException">The front matter is not YAML.</exception>
    public static MarkdownPage Read(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        var matter = document.Descendants<YamlFrontMatterBlock>().FirstOrDefault() is { } yaml
            ? YamlTexts.Read(string.Join('\n', yaml.Lines.Lines.Take(yaml.Lines.Count).Select(line => line.Slice.ToString())))
            : new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var body = MarkdownBlocks.Of(document);
        var title = Get("title");
        if (body is [Model.HeadingBlock { Level: <= 2 } heading, ..] && (title is null || string.Equals(heading.Text.Text, title, StringComparison.Ordinal)) && heading.Level == MarkdownBlocks.LevelOf(1))
        {
            title ??= heading.Text.Text;
            body.RemoveAt(0);
        }
        return new MarkdownPage(title, Get("description"), Get("language"), [.. body])
        {
            Updated = Get("updated") is { } updated && IsoDate.TryParse(updated, out var date) ? date : null,
        };

        string? Get(string key) => matter.TryGetValue(key, out var values) && values.Count > 0 ? values[0] : null;
    }
}
