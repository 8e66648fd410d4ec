using System.Collections.Immutable;
using StaticPress.Diagnostics;
using StaticPress.Extraction.Languages;
using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>One document while it is read: its lines, who took them, and what has been found so far.</summary>
internal sealed class Reading
{
    private readonly List<Diagnostic> diagnostics = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public Reading(SourceDocument document, LabelTable table, ExtractionOptions options)
    {
        var page = new Page(document);
        Page = page;
        Stated = document.Stated;
        Claims = new Claims(page);
        Table = table;
        Options = options;
        Labels = new LabelHit[page.Count];
    }

    public Page Page { get; }

    /// <summary>What the format told beside the text.</summary>
    public StatedFacts Stated { get; }

    public Claims Claims { get; }

    public LabelTable Table { get; }

    public ExtractionOptions Options { get; }

    /// <summary>The label on each line, if there is one.</summary>
    public LabelHit[] Labels { get; }

    public string Language { get; set; } = "en";

    public LanguageWords Words { get; set; } = English.Words;

    public string? Headline { get; set; }

    public int HeadlineLine { get; set; } = -1;

    public List<string> Byline { get; } = [];

    public string? Synopsis { get; set; }

    public ImmutableArray<string>.Builder Takeaways { get; } = ImmutableArray.CreateBuilder<string>();

    public ImmutableArray<FaqEntry>.Builder Faq { get; } = ImmutableArray.CreateBuilder<FaqEntry>();

    /// <summary>The line that opens with a dateline: whatever section stands above it, the report begins here.</summary>
    public int DatelineLine { get; set; } = -1;

    /// <summary>The first line of running text below the headline, once furniture that says so itself is taken.</summary>
    public int FirstProse { get; set; }

    public DatelineParts DatelineParts { get; set; }

    public Dateline? Dateline { get; set; }

    /// <summary>The block of the body that the dateline opens; -1 until the body is read, and where the dateline stood alone.</summary>
    public int DatelineBlock { get; set; } = -1;

    public List<DateCandidate> Dates { get; } = [];

    public string? Publisher { get; set; }

    public bool Listen { get; set; }

    public ImmutableArray<Block> PointOfView { get; set; } = [];

    /// <summary>A name stands once in the byline, however often a page prints it.</summary>
    public void AddNames(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (known.Add(name)) Byline.Add(name);
        }
    }

    public bool Is(int index, LabelRole role) => Labels[index].Role == role;

    /// <summary>Whether a line is nobody's yet and running text.</summary>
    public bool IsFreeProse(int index) => Claims.IsFree(index) && Page.IsProse(index);

    public bool HasLabel(int index) => Labels[index].Role != LabelRole.None;

    /// <summary>Whether the label on the line has text after it.</summary>
    public bool IsInline(int index) => HasLabel(index) && Labels[index].TextStart < Page[index].Length;

    public ReadOnlySpan<char> InlineText(int index) => Page.Span(index)[Labels[index].TextStart..];

    /// <summary>The text after a label, with the marks the format gave it.</summary>
    public RichText InlineRichText(int index) =>
        Page.Block(index) is ParagraphBlock paragraph && paragraph.Text.Text.Length == Page[index].Length ? paragraph.Text.From(Labels[index].TextStart) : InlineText(index).ToString();

    /// <summary>
    /// Where the section whose label stands on <paramref name="index"/> ends: at the next label, a line that is taken, the
    /// report's dateline, or a heading that is no deeper than the label's own.
    /// </summary>
    /// <param name="overAsides">Whether it goes on over notes, comments and tags, and over a drawn line before a deeper heading.</param>
    public int SectionEnd(int index, bool overAsides = false)
    {
        var level = Page.HeadingLevel(index);
        index++;
        while (index < Page.Count && !HasLabel(index) && (Claims.IsFree(index) || (overAsides && IsAside(index, level))) && index != DatelineLine && !ClosesSection(index, level)) index++;
        return index;
    }

    private bool IsAside(int index, int level)
    {
        if (Page.Part(index) is not { Role: not null } part) return false;
        if (Reasons.IsInvisible(part.Reason) || part.Block is not null) return true;
        return part.Reason == Reasons.Rule && level > 0 && index + 1 < Page.Count && Page.HeadingLevel(index + 1) > level;
    }

    private bool ClosesSection(int index, int level) => level > 0 && Page.HeadingLevel(index) is > 0 and var other && other <= level;

    public void Report(DiagnosticCode code, int index, string message, string? hint = null, int column = 1) =>
        diagnostics.Add(code.At(new SourceLocation(Page.Path, index < 0 ? 0 : Page.Number(index), index < 0 ? 0 : Page[index].Indent + column), message, hint));

    public ImmutableArray<Diagnostic> SortedDiagnostics()
    {
        diagnostics.Sort();
        return [.. diagnostics];
    }
}
