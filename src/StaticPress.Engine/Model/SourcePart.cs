namespace StaticPress.Model;

/// <summary>One part of a document with blocks: a paragraph, a heading, a whole list, or words that belong to no text (a menu, a line of front matter).</summary>
/// <param name="Text">Its words without marks, never empty; for a list one line an item.</param>
/// <param name="From">The line of the file on which it begins, from 1.</param>
/// <param name="To">The line on which it ends; parts of one line (as in saved pages) share it.</param>
public sealed record SourcePart(string Text, int From, int To)
{
    /// <summary>
    /// The part as an article shows it; null where its words alone count. A block that has the role of the body besides is a note:
    /// it stands at the end of the part that refers to it, wherever the file has it, and ends no section.
    /// </summary>
    public Block? Block { get; init; }

    /// <summary>The role that the format itself gives it, for example <c>headline</c> or <c>furniture</c>; null where extraction decides.</summary>
    public string? Role { get; init; }

    /// <summary>The lines of the file that refer to it, where it is a note.</summary>
    public EquatableArray<int> ReferredFrom { get; init; } = [];

    /// <summary>Why it is furniture. A part with a reason and without a role is furniture unless a reader of bylines, dates or labels takes it.</summary>
    public string? Reason { get; init; }
}
