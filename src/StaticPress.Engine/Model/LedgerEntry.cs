namespace StaticPress.Model;

/// <summary>What became of the lines <see cref="From"/> to <see cref="To"/> of a source (from 1, both included); every non-blank line stands in exactly one entry.</summary>
/// <param name="Role">A field's name (<c>headline</c>, <c>body</c>, <c>faq.question</c> …), <c>label</c>, or <c>furniture</c>.</param>
/// <param name="Reason">Why a line is furniture.</param>
public sealed record LedgerEntry(int From, int To, string Role, string? Reason = null)
{
    /// <summary>The words of the part, for formats whose lines are not their text; null for plain text. Such a ledger has one entry a part.</summary>
    public string? Text { get; init; }
}
