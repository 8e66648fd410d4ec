using StaticPress.Configuration;
using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;
using StaticPress.Model;
using StaticPress.Seeds;

namespace StaticPress.Importers.Markdown;

/// <summary>Reads front matter into facts. A value of a wrong kind is told and left out, the others are read; keys that mean nothing here are nobody's mistake.</summary>
internal sealed class FrontMatterFacts
{
    /// <summary>Eleventy's names for lists of pages, which it writes among tags.</summary>
    private static readonly string[] Collections = ["post", "posts", "all", "page", "pages", "blog"];

    private readonly Dictionary<string, Node> values = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> diagnostics;
    private readonly string path;

    private FrontMatterFacts(MapNode? map, string path, List<Diagnostic> diagnostics)
    {
        this.path = path;
        this.diagnostics = diagnostics;
        if (map is not null) Gather(map, "");
    }

    public static StatedFacts Of(MapNode? map, string path, List<Diagnostic> diagnostics) =>
        map is null ? StatedFacts.None : new FrontMatterFacts(map, path, diagnostics).Read();

    private void Gather(MapNode map, string prefix)
    {
        foreach (var (key, value) in map.Entries)
        {
            var name = FrontMatterKeys.Folded(key.Text);
            if (value is MapNode inner && prefix.Length == 0) Gather(inner, FrontMatterKeys.Groups.Contains(name, StringComparer.Ordinal) ? "" : name + ".");
            if (!value.IsNull) values.TryAdd(prefix + name, value);
        }
    }

    private StatedFacts Read()
    {
        var categories = Texts(FrontMatterKeys.Section);
        var aliases = Texts(FrontMatterKeys.Aliases).Concat(Addresses()).Select(Alias).OfType<string>().Distinct(StringComparer.Ordinal);
        return new StatedFacts
        {
            Headline = Text(FrontMatterKeys.Headline),
            Synopsis = Text(FrontMatterKeys.Synopsis),
            Authors = [.. People.Of(Find(FrontMatterKeys.Authors), node => Report(node, "names are expected here"))],
            Language = Language(),
            Published = Date(FrontMatterKeys.Published),
            Updated = Date(FrontMatterKeys.Updated),
            Publisher = Text(FrontMatterKeys.Publisher),
            Section = categories.FirstOrDefault(),
            Topics = [.. categories.Skip(1).Concat(Texts(FrontMatterKeys.Topics)).Where(topic => !Collections.Contains(topic, StringComparer.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase)],
            Image = Image(),
            Kind = Kind(),
            ImageAddress = ImageAddress(),
            Id = Plain("id"),
            TranslationOf = Plain("translationof"),
            Corrections = [.. Corrections()],
            IsDraft = IsDraft(),
            Slug = Text(FrontMatterKeys.Slug) ?? SlugOf(Addresses().FirstOrDefault()),
            Aliases = [.. aliases],
        };
    }

    private Node? Find(FrontMatterField field)
    {
        foreach (var key in field.Keys)
        {
            if (values.TryGetValue(FrontMatterKeys.Folded(key), out var node) && !(field == FrontMatterKeys.Published && node is TextNode { Text: "true" or "false" })) return node;
        }
        return null;
    }

    private string? Text(FrontMatterField field)
    {
        var node = Find(field);
        if (node is TextNode text) return text.Text.Trim() is { Length: > 0 } trimmed ? trimmed : null;
        if (node is not null) Report(node, $"a text is expected here, not {node.Kind}");
        return null;
    }

    private List<string> Texts(FrontMatterField field)
    {
        var texts = new List<string>();
        switch (Find(field))
        {
            case TextNode text when text.Text.Trim() is { Length: > 0 } whole:
                // One text is one name, or several with commas; Jekyll divides by blanks, which its file names show.
                texts.AddRange(whole.Split(JekyllName.Is(path) && !whole.Contains(',', StringComparison.Ordinal) ? ' ' : ',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                break;
            case ListNode list:
                foreach (var item in list.Items)
                {
                    if (item is TextNode text && text.Text.Trim().Length > 0) texts.Add(text.Text.Trim());
                    else if (item is not TextNode) Report(item, $"a text is expected here, not {item.Kind}");
                }
                break;
            case { } other:
                Report(other, $"a list of texts is expected here, not {other.Kind}");
                break;
        }
        return texts;
    }

    private PressDate? Date(FrontMatterField field)
    {
        if (Find(field) is not { } node) return null;
        if (node is TextNode text && FrontMatterDate.TryParse(text.Text, out var date)) return date;
        Report(node, $"{ValueKinds.Shown(node)} is not a date", "for example 2026-11-22, or 2026-11-22T09:30:00+01:00");
        return null;
    }

    /// <summary>A language tag, or a locale as systems write it: <c>de_AT.UTF-8</c>.</summary>
    private string? Language()
    {
        if (Text(FrontMatterKeys.Language) is not { } language) return null;
        if (LanguageTag.TryNormalize(language.Split('.')[0].Replace('_', '-'), out var tag)) return tag;
        var node = Find(FrontMatterKeys.Language)!;
        Report(node, $"{ValueKinds.Shown(node)} is not a language tag", "for example en, or pt-BR");
        return null;
    }

    private ArticleKind? Kind()
    {
        if (Find(FrontMatterKeys.Kind) is not { } node) return null;
        if (node is TextNode text && EntryKeys.Kinds.Read(text with { Text = text.Text.Trim().Replace('-', '_').ToLowerInvariant() }, [], out var kind)) return kind;
        Report(node, $"{ValueKinds.Shown(node)} is not {EntryKeys.Kinds.Name}");
        return null;
    }

    private bool IsDraft() => FrontMatterKeys.Draft.Keys.Any(key => values.GetValueOrDefault(key) is TextNode text && (key, text.Text.ToLowerInvariant()) is
        ("draft", "true" or "yes") or ("published", "false") or ("status", "draft" or "private" or "pending" or "unpublished"));

    private string? Plain(string key) => values.GetValueOrDefault(key) is TextNode { IsNull: false } text && text.Text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>As our twin of an article writes them: the date, a space, what was put right.</summary>
    private IEnumerable<Correction> Corrections()
    {
        foreach (var item in values.GetValueOrDefault("corrections") is ListNode list ? list.Items : [])
        {
            if (item is not TextNode text || text.Text.IndexOf(' ', StringComparison.Ordinal) is not (> 0 and var space)) continue;
            if (IsoDate.TryParse(text.Text.AsSpan(0, space), out var date)) yield return new Correction(date, text.Text[(space + 1)..].Trim());
        }
    }

    private string? ImageAddress() => Find(FrontMatterKeys.Image) is TextNode { IsNull: false } text
        && Uri.TryCreate(text.Text.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? text.Text.Trim() : null;

    private ArticleImage? Image()
    {
        var node = Find(FrontMatterKeys.Image);
        if (node is ListNode { Items: [var first, ..] }) node = first;
        if (node is MapNode map) node = map.Entries.FirstOrDefault(entry => entry.Key.Text is "file" or "src" or "path" or "url" or "image" or "feature").Value;
        if (node is not TextNode { IsNull: false } text || text.Text.Trim() is not { Length: > 0 } file) return null;
        if (ImageBlock.IsAway(file))
        {
            diagnostics.Add(DiagnosticCodes.PictureElsewhere.At(node.Location, $"the picture {file} is not part of the publication and is not shown", Pictures.HintElsewhere));
            return null;
        }
        var local = Pictures.AddressOf(file, path).TrimStart('/');
        if (SafePath.ProblemOf(local) is null) return new ArticleImage(local, Text(FrontMatterKeys.ImageAlt), Text(FrontMatterKeys.ImageCaption), Text(FrontMatterKeys.ImageCredit)) { Line = node.Location.Line };
        Report(node, $"{ValueKinds.Shown(node)} is not the path of a picture");
        return null;
    }

    /// <summary>Where the article stood on its former site; patterns and templates are none.</summary>
    private IEnumerable<string> Addresses() => ((IEnumerable<string>)["url", "permalink"])
        .Select(key => values.GetValueOrDefault(key)).OfType<TextNode>().Select(text => text.Text.Trim())
        .Where(text => text.Contains('/', StringComparison.Ordinal) && !text.Contains("{{", StringComparison.Ordinal) && !text.Contains("/:", StringComparison.Ordinal));

    private static string? Alias(string address)
    {
        if (address.Length == 0 || address is "true" or "false" || address.Contains("{{", StringComparison.Ordinal) || address.Contains("/:", StringComparison.Ordinal)) return null;
        return address[0] == '/' || address.Contains("://", StringComparison.Ordinal) ? address : "/" + address;
    }

    /// <summary>The last part of an address is the article's name in it.</summary>
    private static string? SlugOf(string? address)
    {
        if (address is null) return null;
        var place = address.Split('?', '#')[0];
        var part = place.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault(part => part is not ("index.html" or "index.htm"));
        if (part is null || part.Contains(':', StringComparison.Ordinal) || (place.Contains("://", StringComparison.Ordinal) && place.Count(c => c == '/') < 4)) return null;
        return part.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? part[..^5] : part;
    }

    private void Report(Node node, string message, string? hint = null) => diagnostics.Add(DiagnosticCodes.FrontMatterValue.At(node.Location, message, hint));
}
