namespace StaticPress.Model;

/// <summary>The words of a body without its marks, as machines are told them: paragraphs joined by an empty line.</summary>
public static class BodyText
{
    public static string Of(EquatableArray<Block> blocks) => string.Join("\n\n", Parts(blocks).ToList());

    public static TextCount Count(EquatableArray<Block> blocks)
    {
        var sum = default(TextCount);
        foreach (var part in Parts(blocks)) sum += Count(part);
        return sum;
    }

    public static TextCount Count(ReadOnlySpan<char> text)
    {
        var (words, runs) = (0, 0);
        var (inWord, inRun) = (false, false);
        for (var at = 0; at < text.Length; at++)
        {
            var unit = text[at];
            var kind = KindOf(unit);
            if (kind == Kind.Letter)
            {
                if (unit >= Ascii.Length && IsIdeographic(unit))
                {
                    words++;
                    inWord = false;
                }
                else if (!inWord)
                {
                    words++;
                    inWord = true;
                }
                if (!inRun) runs++;
                inRun = true;
                continue;
            }
            if (kind == Kind.Space) inWord = false;
            else if (unit >= Ascii.Length && IsIdeographic(unit))
            {
                words++;
                inWord = false;
            }
            inRun = inRun && kind == Kind.Joiner && at + 1 < text.Length && KindOf(text[at + 1]) == Kind.Letter;
        }
        return new TextCount(words, runs);
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

/// <summary>How much a text says.</summary>
/// <param name="Words">Runs of letters and digits between white space; in scripts that write without spaces each ideograph or kana counts as a word.</param>
/// <param name="Runs">
/// Runs of letters and digits, as counters of words without a dictionary take them: marks within a word (it's, well-kept, 3.5)
/// join, all other signs divide, vowel signs too. The number that structured data gives.
/// </param>
public readonly record struct TextCount(int Words, int Runs)
{
    public static TextCount operator +(TextCount left, TextCount right) => new(left.Words + right.Words, left.Runs + right.Runs);
}
