namespace StaticPress.Deployment;

/// <summary>Where a built site is to be published with git, and as whose.</summary>
public sealed record BranchOptions
{
    /// <summary>Full path of a folder in the repository: the publication.</summary>
    public required string Repository { get; init; }

    /// <summary>Full path of the built site.</summary>
    public required string Site { get; init; }

    /// <summary>A remote's name, or an address.</summary>
    public string Remote { get; init; } = "origin";

    public string Branch { get; init; } = "gh-pages";

    /// <summary>The commit's message; made from the changes if null.</summary>
    public string? Message { get; init; }

    /// <summary><c>Name &lt;mail&gt;</c>; what git's configuration says if null.</summary>
    public string? Author { get; init; }

    /// <summary>The commit's date.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>Whether git may ask for a password.</summary>
    public bool MayAsk { get; init; }
}
