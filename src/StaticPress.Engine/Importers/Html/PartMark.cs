using StaticPress.Model;

namespace StaticPress.Importers.Html;

/// <summary>What the page around an article says of some of its elements: the role of the words in them, and for furniture why.</summary>
internal sealed record PartMark(string Role, string? Reason = null)
{
    /// <summary>The role of words that are furniture unless extraction reads them.</summary>
    public const string Open = "";

    /// <summary>What no reader sees: it is no part of the document.</summary>
    public static PartMark Hidden { get; } = new("hidden", "hidden");

    /// <summary>The mark of what stands on the page for a reason of its own.</summary>
    public static PartMark For(string reason) => reason == Hidden.Reason ? Hidden : new PartMark(Roles.Furniture, reason);
}
