using System.Collections.Immutable;
using StaticPress.Diagnostics;
using StaticPress.Extraction.Languages;
using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>One document while it is read: its lines, who took them, and what has been found so far.</summary>
internal sealed class Reading
{
    private readonly List<Diagnostic> diagnostics = [];

    public Reading(Page page, LabelTable table, ExtractionOptions options)
    {
        Page = page;
        Claims = new Claims(page);
        Table = table;
        Options = options;
        Labels = new LabelHit[page.Count];
    }

    public Page Page { get; }

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

    public DatelineParts DatelineParts { get; set; }

    public Dateline? Dateline { get; set; }

    public List<DateCandidate> Dates { get; } = [];

    public string? Publisher { get; set; }

    public bool Listen { get; set; }

    public ImmutableArray<Block> PointOfView { get; set; } = [];

    public bool Is(int index, LabelRole role) => Labels[index].Role == role;

    public bool HasLabel(int index) => Labels[index].Role != LabelRole.None;

    /// <summary>Whether the label on the line has text after it.</summary>
    public bool IsInline(int index) => HasLabel(index) && Labels[index].TextStart < Page[index].Length;

    public ReadOnlySpan<char> InlineText(int index) => Page.Span(index)[Labels[index].TextStart..];

    /// <summary>Where the section whose label stands on <paramref name="index"/> ends: at the next label, a line that is taken, or the report's dateline.</summary>
    public int SectionEnd(int index)
    {
        index++;
        while (index < Page.Count && !HasLabel(index) && Claims.IsFree(index) && index != DatelineLine) index++;
        return index;
    }

    public void Report(DiagnosticCode code, int index, string message, string? hint = null, int column = 1) =>
        diagnostics.Add(code.At(new SourceLocation(Page.Path, index < 0 ? 0 : Page.Number(index), index < 0 ? 0 : Page[index].Indent + column), message, hint));

    public ImmutableArray<Diagnostic> SortedDiagnostics()
    {
        diagnostics.Sort();
        return [.. diagnostics];
    }
}
