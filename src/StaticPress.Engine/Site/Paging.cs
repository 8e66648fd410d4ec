namespace StaticPress.Site;

/// <summary>
/// Cuts a list, newest first, into a front and numbered pages counted from the oldest end. Page 1 holds the oldest
/// <c>size</c> articles for ever, so a new story changes the front alone, and once in <c>size</c> stories adds a page.
/// </summary>
public readonly record struct Paging(int Count, int Size)
{
    /// <summary>How many numbered pages there are; the front holds what they do not: at least <see cref="Size"/> if there are that many, and fewer than twice as many.</summary>
    public int NumberedPages => Math.Max(0, Count / Size - 1);

    public int FrontCount => Count - NumberedPages * Size;

    /// <summary>Where page <paramref name="number"/> begins and how much it holds, in a list newest first; 0 is the front.</summary>
    public (int Start, int Length) Slice(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, NumberedPages);
        return number == 0 ? (0, FrontCount) : (Count - number * Size, Size);
    }
}
