using System.Collections.Immutable;
using System.Text;
using StaticPress.Model;

namespace StaticPress.Importers.Html;

/// <summary>
/// Writes a text with its marks: white space is joined as browsers join it, marks close in the order they opened and never begin or
/// end on a space. Taking a text out leaves its marks open for the next, so that blocks inside inline elements keep them.
/// </summary>
internal sealed class RichTextWriter
{
    private const int NotBegun = -1;

    private readonly StringBuilder text = new();
    private readonly List<TextSpan> spans = [];
    private readonly List<(TextSpanKind Kind, string? Target, int Start)> open = [];
    private bool spaceIsDue;

    public bool IsEmpty => text.Length == 0;

    /// <summary>How many line breaks stand since the last word.</summary>
    public int DueBreaks { get; private set; }

    public void Open(TextSpanKind kind, string? target = null) => open.Add((kind, target, NotBegun));

    public void Close()
    {
        var (kind, target, start) = open[^1];
        open.RemoveAt(open.Count - 1);
        if (start != NotBegun && text.Length > start && !IsRepeated(kind)) spans.Add(new TextSpan(kind, start, text.Length - start, target));
    }

    public void Space() => spaceIsDue = true;

    public void Break() => DueBreaks++;

    public void Append(ReadOnlySpan<char> words)
    {
        foreach (var character in words)
        {
            if (Characters.IsSpace(character)) spaceIsDue = true;
            else Put(character);
        }
    }

    /// <summary>The text so far; marks that are open go on in the next text.</summary>
    public RichText Take()
    {
        for (var index = open.Count - 1; index >= 0; index--)
        {
            var (kind, target, start) = open[index];
            if (start != NotBegun && text.Length > start && !open.Take(index).Any(outer => outer.Kind == kind)) spans.Add(new TextSpan(kind, start, text.Length - start, target));
            open[index] = (kind, target, NotBegun);
        }

        // Outer marks begin no later and end no earlier than inner ones; of two alike the one closed last is the outer.
        var ordered = spans.Select((span, order) => (Span: span, Order: order))
            .OrderBy(item => item.Span.Start).ThenByDescending(item => item.Span.Length).ThenByDescending(item => item.Order).Select(item => item.Span);
        var taken = new RichText(text.ToString(), ordered.ToImmutableArray());
        text.Clear();
        spans.Clear();
        (spaceIsDue, DueBreaks) = (false, 0);
        return taken;
    }

    private void Put(char character)
    {
        if (text.Length > 0 && DueBreaks > 0)
        {
            spans.Add(new TextSpan(TextSpanKind.LineBreak, text.Length, 1));
            text.Append(' ');
        }
        else if (text.Length > 0 && spaceIsDue)
        {
            text.Append(' ');
        }

        (spaceIsDue, DueBreaks) = (false, 0);
        for (var index = open.Count - 1; index >= 0 && open[index].Start == NotBegun; index--) open[index] = open[index] with { Start = text.Length };
        text.Append(character);
    }

    private bool IsRepeated(TextSpanKind kind)
    {
        foreach (var outer in open)
        {
            if (outer.Kind == kind) return true;
        }

        return false;
    }
}
