using StaticPress.Diagnostics;
using StaticPress.Importers.Html;
using StaticPress.Model;
using StaticPress.Text;

namespace StaticPress.Archives.Markup;

/// <summary>The HTML of exports and feeds as blocks.</summary>
internal static class MarkupReader
{
    /// <param name="address">The page's own address, by which relative links become absolute.</param>
    public static EquatableArray<Block> Blocks(string html, SourceLocation place, string? address, ArchiveSink sink) =>
        [.. Told(place, sink, told => HtmlBlocks.Of(html, Options(place, address), told)).Select(AsEmbed)];

    /// <summary>Markup within an export has been unfolded before it is read: its own lines are not the file's.</summary>
    private static T Told<T>(SourceLocation place, ArchiveSink sink, Func<List<Diagnostic>, T> read)
    {
        var told = new List<Diagnostic>();
        var result = read(told);
        foreach (var one in told) sink.Report(one with { Location = place });
        return result;
    }

    /// <summary>Markup as one line of text, null where it has no words.</summary>
    public static string? Line(string? html, SourceLocation place, ArchiveSink sink)
    {
        if (string.IsNullOrWhiteSpace(html)) return null;
        if (html.AsSpan().IndexOfAny('<', '&') < 0) return Clean(html);
        return Told(place, sink, told => HtmlBlocks.Line(html, Options(place, null), told)).Text is { } text && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;
    }

    /// <summary>A text without controls, on one line, in NFC.</summary>
    public static string? Clean(string? text)
    {
        if (text is null) return null;
        var words = Nfc.Normalize(ValidText.Of(text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }

    private static HtmlBlockOptions Options(SourceLocation place, string? address) =>
        new(place.Path, Math.Max(1, place.Line), Uri.TryCreate(address, UriKind.Absolute, out var page) ? page : null);

    /// <summary>An address alone on its line is how WordPress and many feeds write foreign media.</summary>
    private static Block AsEmbed(Block block)
    {
        if (block is not ParagraphBlock { Text: var text } || text.Text.Contains(' ', StringComparison.Ordinal)) return block;
        return Uri.TryCreate(text.Text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? new EmbedBlock(text.Text, address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host, block.Line)
            : block;
    }
}
