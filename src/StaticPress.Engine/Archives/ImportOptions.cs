namespace StaticPress.Archives;

/// <summary>What is to be brought in, and where to.</summary>
public sealed record ImportOptions
{
    /// <summary>Full paths of files and folders, with what diagnostics call them.</summary>
    public required IReadOnlyList<(string Path, string Shown)> Sources { get; init; }

    /// <summary>Full path of the seed folder.</summary>
    public required string Into { get; init; }

    /// <summary>The seed folder as it is printed.</summary>
    public required string Shown { get; init; }

    /// <summary>Full paths of folders with pictures.</summary>
    public IReadOnlyList<string> Media { get; init; } = [];

    public ArchiveOptions Reading { get; init; } = new();

    /// <summary>Whether seeds that were edited since they were brought in are replaced.</summary>
    public bool Overwrite { get; init; }

    /// <summary>Whether everything is done but the writing.</summary>
    public bool DryRun { get; init; }
}
