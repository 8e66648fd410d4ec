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
            if (KindOf(text[at]) != Kind.Letter)
            {
                at++;
                continue;
            }

            runs++;
            do at++;
            while (at < text.Length && (KindOf(text[at]) == Kind.Letter || (KindOf(text[at]) == Kind.Joiner && at + 1 < text.Length && KindOf(text[at + 1]) == Kind.Letter)));
        }

        return runs;
    }

    public static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inWord = false;
        foreach (var unit in text)
        {
            if (unit >= Ascii.Length && IsIdeographic(unit))
            {
                words++;
                inWord = false;
                continue;
            }
            var kind = KindOf(unit);
            if (kind == Kind.Space)
            {
                inWord = false;
            }
            else if (!inWord && kind == Kind.Letter)
            {
                words++;
                inWord = true;
            }
        }
        return words;
    }

    private enum Kind : byte
    {
        Other,

        /// <summary>Digits and halves of surrogate pairs too.</summary>
        Letter,
        Space,

        /// <summary>What stands within words: it’s, well-kept, 3.5.</summary>
        Joiner,
    }

    // Most of what is counted is ASCII, and every body is counted twice.
    private static readonly Kind[] Ascii = [.. Enumerable.Range(0, 128).Select(code => LookUp((char)code))];

    private static Kind KindOf(char unit) => unit < Ascii.Length ? Ascii[unit] : LookUp(unit);

    private static Kind LookUp(char unit) =>
        char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) ? Kind.Letter
        : char.IsWhiteSpace(unit) ? Kind.Space
        : unit is '\'' or '’' or '-' or '–' or '.' or ',' ? Kind.Joiner : Kind.Other;

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
