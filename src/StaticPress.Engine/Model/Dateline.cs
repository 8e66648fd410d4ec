namespace StaticPress.Model;

/// <summary>The place, date and agency that open a report: <c>Seoul, June 30 (NationPress)</c>. Every part is as printed.</summary>
/// <param name="Length">How many UTF-16 units of the paragraph that it opens the dateline takes, its mark and following space included; 0 if it stood on a line of its own.</param>
public sealed record Dateline(string? Place, string? DateText, string? Agency, int Length)
{
    /// <summary>Which block of the body it opens, from 0: a standfirst or a picture may stand above the report.</summary>
    public int Block { get; init; }

    /// <summary>The paragraph that it opens; null if it stood on a line of its own.</summary>
    public ParagraphBlock? In(EquatableArray<Block> body) => Length > 0 && Block < body.Count ? body[Block] as ParagraphBlock : null;
}
