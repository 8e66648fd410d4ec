namespace StaticPress.Model;

/// <summary>What a stretch of a text is beside being text.</summary>
public enum TextSpanKind
{
    Emphasis,
    Strong,
    Link,
    Code,
    LineBreak,

    /// <summary>Struck through: it no longer holds.</summary>
    Deleted,

    /// <summary>Below the line, as the 2 of H₂O.</summary>
    Lowered,

    /// <summary>Above the line, as the 2 of m².</summary>
    Raised,
}

/// <summary>A stretch of <see cref="RichText.Text"/>: start and length in UTF-16 units; <see cref="Target"/> is a link's address.</summary>
public readonly record struct TextSpan(TextSpanKind Kind, int Start, int Length, string? Target = null)
{
    public int End => Start + Length;
}

/// <summary>A text with the few inline marks the press uses. Spans are ordered by start, outer before inner, and nest without crossing.</summary>
public readonly record struct RichText(string Text, EquatableArray<TextSpan> Spans = default)
{
    public static implicit operator RichText(string text) => new(text);

    /// <summary>The text from <paramref name="start"/> on, with what remains of its spans.</summary>
    public RichText From(int start) => start == 0 ? this : new RichText(
        Text[start..],
        [.. Spans.Where(span => span.End > start).Select(span => span with { Start = Math.Max(0, span.Start - start), Length = span.End - Math.Max(span.Start, start) })]);

    public override string ToString() => Text;
}
