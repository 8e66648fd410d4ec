namespace StaticPress.Model;

/// <summary>A page that is no article: about, contact, a policy. Written in Markdown below <c>pages/</c>.</summary>
/// <param name="File">Relative to the publication: <c>pages/about.md</c>.</param>
/// <param name="Route">Below the base path, with a slash at the end: <c>about/</c>.</param>
/// <param name="Fingerprint">Of the file's bytes.</param>
public sealed record StandingPage(string File, string Route, string Title, string? Description, string Language, EquatableArray<Block> Body, ulong Fingerprint)
{
    /// <summary>When its text was last changed, as the page itself says.</summary>
    public PressDate? Updated { get; init; }

    /// <summary>The files below <c>pages/</c> that are pictures in its text.</summary>
    public EquatableArray<string> Pictures { get; init; }
}
