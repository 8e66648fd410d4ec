namespace StaticPress.Extraction;

/// <summary>A word over a part of an article.</summary>
/// <param name="Reason">For furniture: what it heads.</param>
/// <param name="Language">The language that uses it; null for a publication's own labels.</param>
internal sealed record Label(LabelRole Role, string? Reason, string? Language);

/// <summary>A label found on a line.</summary>
/// <param name="TextStart">Where on the line the text after <c>Label:</c> begins; the line's length where the label stands alone.</param>
internal readonly record struct LabelHit(Label Label, int TextStart)
{
    public LabelRole Role => Label?.Role ?? LabelRole.None;
}
