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

    /// <summary>
    /// Runs of letters and digits, as counters of words without a dictionary take them: marks within a word (it's, well-kept, 3.5)
    /// join, all other signs divide, vowel signs too. The number that structured data gives.
    /// </summary>
    public static int CountRuns(EquatableArray<Block> blocks)
    {
        var runs = 0;
        foreach (var part in Parts(blocks)) runs += CountRuns(part);
        return runs;
    }

    public static int CountRuns(ReadOnlySpan<char> text)
    {
        var runs = 0;
        for (var at = 0; at < text.Length;)
        {
            if (!IsWordStart(text[at]))
            {
                at++;
                continue;
            }

            runs++;
            while (at < text.Length && (IsWordStart(text[at]) || (Joiners.Contains(text[at]) && at + 1 < text.Length && IsWordStart(text[at + 1])))) at++;
        }

        return runs;
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

    private const string Joiners = "'’-–.,";

    private static bool IsWordStart(char unit) => char.IsLetterOrDigit(unit) || char.IsSurrogate(unit);

    /// <summary>Kana and Han, of which each is counted as a word.</summary>
    internal static bool IsIdeographic(char unit) => unit is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff');

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
