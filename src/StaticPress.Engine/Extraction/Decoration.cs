namespace StaticPress.Extraction;

/// <summary>What people put around a label to make it stand out: <c>** … **</c>, <c>== … ==</c>, <c>【…】</c>, a pictogram, a colon.</summary>
internal static class Decoration
{
    private const string Before = "*_#=~|>[【『「■□▪▶►▸◆◇●○★☆<‹";
    private const string After = "*_#=~|<]】』」■□▪◀◄◆◇●○★☆>›:：-–—";

    public static ReadOnlySpan<char> Strip(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && (Folding.IsBlank(text[0]) || char.IsSurrogate(text[0]) || Before.Contains(text[0]))) text = text[1..];
        while (text.Length > 0 && (Folding.IsBlank(text[^1]) || char.IsSurrogate(text[^1]) || After.Contains(text[^1]))) text = text[..^1];
        return text;
    }
}
