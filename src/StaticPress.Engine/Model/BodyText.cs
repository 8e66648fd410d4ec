namespace StaticPress.Model;

/// <summary>The words of a body without its marks, as machines are told them: paragraphs joined by an empty line.</summary>
public static class BodyText
{
    public static string Of(EquatableArray<Block> blocks) => string.Join("\n\n", Parts(blocks).ToList());

    /// <summary>Runs of letters and digits between white space; in scripts that write without spaces each ideograph or kana counts as a word.</summary>
    public static int CountWords(EquatableArray<Block> blocks)
    {
        var words = 0;
        foreach (var part in Parts(blocks)) words += CountWords(part);
        return words;
    }

    public static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inWord = false;
        foreach (var unit in text)
        {
            if (IsIdeographic(unit))
            {
                words++;
                inWord = false;
            }
            else if (char.IsWhiteSpace(unit))
            {
                inWord = false;
            }
            else if (!inWord && IsWordStart(unit))
            {
                words++;
                inWord = true;
            }
        }
        return words;
    }

    private static bool IsWordStart(char unit) => char.IsLetterOrDigit(unit) || char.IsSurrogate(unit);

    private static bool IsIdeographic(char unit) => unit is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff');

    private static IEnumerable<string> Parts(EquatableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            foreach (var part in Parts(block)) yield return part;
        }
    }

    private static IEnumerable<string> Parts(Block block) => block switch
    {
        ParagraphBlock paragraph => [paragraph.Text.Text],
        HeadingBlock heading => [heading.Text.Text],
        QuoteBlock quote => quote.Citation is null ? quote.Paragraphs.Select(p => p.Text) : [.. quote.Paragraphs.Select(p => p.Text), quote.Citation],
        ListBlock list => list.Items.SelectMany(item => (IEnumerable<string>)[item.Text.Text, .. item.Children.SelectMany(Parts)]),
        TableBlock table => table.Rows.Select(row => string.Join('\t', row.Select(cell => cell.Text))),
        CodeBlock code => [code.Code],
        EmbedBlock embed => [embed.Title],
        _ => [],
    };
}
