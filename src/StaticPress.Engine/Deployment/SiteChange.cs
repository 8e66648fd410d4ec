namespace StaticPress.Deployment;

/// <summary>One file of the site that the branch has not, or has otherwise, or has and the site has not.</summary>
/// <param name="Path">Relative to the site.</param>
/// <param name="Before">Git's name of the content that is published now.</param>
public sealed record SiteChange(string Path, ChangeKind Kind, string? Before)
{
    public bool IsPage => Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);
}

/// <summary>What happens to a file.</summary>
public enum ChangeKind
{
    Added,
    Changed,
    Removed,
}
