using System.Globalization;

namespace StaticPress.Extraction;

/// <summary>Walks through a text that may be a date: numbers in any script, words, separators.</summary>
internal ref struct DateCursor(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;

    public int Position { get; set; }

    public readonly bool AtEnd => Position >= text.Length;

    public readonly char Current => Position < text.Length ? text[Position] : '\0';

    public readonly char Next => Position + 1 < text.Length ? text[Position + 1] : '\0';

    /// <summary>Reads digits; <paramref name="digits"/> is how many there were.</summary>
    public bool TryNumber(out int value, out int digits)
    {
        value = digits = 0;
        var start = Position;
        while (Position < text.Length && digits < 6 && Digit(text[Position]) is var digit and >= 0)
        {
            value = (value * 10) + digit;
            digits++;
            Position++;
        }

        if (digits is > 0 and < 5 && (AtEnd || Digit(Current) < 0)) return true;
        Position = start;
        return false;
    }

    /// <summary>The letters and marks here, a final period left out.</summary>
    public readonly ReadOnlySpan<char> PeekWord()
    {
        var end = Position;
        while (end < text.Length && (IsWordPart(text[end]) || (end > Position && text[end] is '.' && end + 1 < text.Length && char.IsLetter(text[end + 1]) && end - Position == 1))) end++;
        return text[Position..end];
    }

    /// <summary>Two words with the space between them, for months such as <c>تشرين الثاني</c>.</summary>
    public readonly ReadOnlySpan<char> PeekTwoWords()
    {
        var end = Position + PeekWord().Length;
        if (end >= text.Length || !Folding.IsSpace(text[end])) return [];
        end++;
        var start = end;
        while (end < text.Length && IsWordPart(text[end])) end++;
        return end > start ? text[Position..end] : [];
    }

    public bool Take(char c)
    {
        if (Current != c) return false;
        Position++;
        return true;
    }

    public void SkipSpaces()
    {
        while (!AtEnd && (Folding.IsSpace(Current) || Folding.IsInvisible(Current))) Position++;
    }

    /// <summary>Passes white space, commas, weekdays and particles.</summary>
    public void SkipFillers()
    {
        while (!AtEnd)
        {
            var before = Position;
            SkipSpaces();
            if (Current is ',' or '،' or '、' or '，' or '|' or '·' or '•' or '@' or '–' or '—') Position++;
            else if (Current is '-' && (Folding.IsSpace(Next) || (Position > 0 && Folding.IsSpace(text[Position - 1])))) Position++;
            else SkipFillerWord();
            if (Position == before) return;
        }
    }

    public void SkipFillerWord()
    {
        var bracket = Current is '(' or '（';
        var start = Position;
        if (bracket) Position++;
        var word = PeekWord();
        if (word.Length > 0 && (DateWords.IsWeekday(word) || (!bracket && DateWords.IsParticle(word))))
        {
            Position += word.Length;
            // Portuguese days are numbered: segunda-feira.
            if (!AtEnd && text[Position..].StartsWith("-feira", StringComparison.OrdinalIgnoreCase)) Position += "-feira".Length;
            if (Current is '.') Position++;
            if (!bracket) return;
            if (Current is ')' or '）')
            {
                Position++;
                return;
            }
        }

        Position = start;
    }

    private static bool IsWordPart(char c) => char.IsLetter(c) || c is 'º' or 'ª' or '°' or '\u200C' or '\u200D'
        || (c > '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c < '\u0660' ? -1 : CharUnicodeInfo.GetDecimalDigitValue(c);
}
