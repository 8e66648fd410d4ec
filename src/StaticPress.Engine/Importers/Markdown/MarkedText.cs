using System.Collections.Immutable;
using System.Text;
using StaticPress.Model;

namespace StaticPress.Importers.Markdown;

/// <summary>A text while it is put together: marks are opened and closed around what is appended, so that they nest as the document's do.</summary>
internal sealed class MarkedText
{
    private readonly StringBuilder text = new();
    private readonly List<TextSpan> spans = [];
    private readonly List<int> breaks = [];
    private int softBreak = -1;
    private bool hasGap;

    public int Length => text.Length;

    public bool IsBlank
    {
        get
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (!char.IsWhiteSpace(text[i])) return false;
            }
            return true;
        }
    }

    /// <summary>Where the source's lines end: a break takes one unit of the text, or none between ideographs.</summary>
    public ImmutableArray<int> Breaks => [.. breaks];

    public void Append(ReadOnlySpan<char> words)
    {
        if (hasGap && !words.IsEmpty && words[0] == ' ') words = words[1..];
        if (words.IsEmpty) return;
        hasGap = false;
        // Scripts without spaces are wrapped without meaning one.
        if (softBreak >= 0 && softBreak == text.Length - 1 && softBreak > 0 && IsIdeograph(text[softBreak - 1]) && IsIdeograph(words[0])) text.Length--;
        softBreak = -1;
        text.Append(words);
    }

    /// <summary>Something that is no text stood here between two blanks: one of them is enough.</summary>
    public void Gap() => hasGap = text.Length == 0 || text[^1] == ' ';

    public void Break(bool isHard)
    {
        while (text.Length > 0 && text[^1] == ' ' && !EndsInBreak()) text.Length--;
        breaks.Add(text.Length);
        if (isHard) spans.Add(new TextSpan(TextSpanKind.LineBreak, text.Length, 1));
        else softBreak = text.Length;
        text.Append(' ');
    }

    /// <summary>Opens a mark; <see cref="Close"/> takes what this gives.</summary>
    public int Open(TextSpanKind kind, string? target = null)
    {
        spans.Add(new TextSpan(kind, text.Length, 0, target));
        return spans.Count - 1;
    }

    public void Close(int mark) => spans[mark] = spans[mark] with { Length = Math.Max(0, text.Length - spans[mark].Start) };

    /// <summary>The text without blanks at its ends, and without marks that hold nothing.</summary>
    public RichText ToRichText()
    {
        var whole = text.ToString();
        var start = whole.Length - whole.AsSpan().TrimStart().Length;
        var end = whole.AsSpan().TrimEnd().Length;
        if (start >= end) return new RichText("");
        var kept = ImmutableArray.CreateBuilder<TextSpan>(spans.Count);
        foreach (var span in spans)
        {
            var (from, to) = (Math.Clamp(span.Start, start, end), Math.Clamp(span.End, start, end));
            if (to > from) kept.Add(span with { Start = from - start, Length = to - from });
        }
        return new RichText(whole[start..end], [.. InOrder(kept)]);
    }

    /// <summary>Marks were opened from outside in; only blanks that were taken away can have moved one behind another.</summary>
    private static IEnumerable<TextSpan> InOrder(IEnumerable<TextSpan> spans) => spans.OrderBy(span => span.Start);

    private bool EndsInBreak() => breaks.Count > 0 && breaks[^1] == text.Length - 1;

    private static bool IsIdeograph(char unit) => unit is (>= '\u3000' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\uff00' and <= '\uffef');
}
