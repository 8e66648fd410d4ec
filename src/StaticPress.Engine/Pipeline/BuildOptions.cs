namespace StaticPress.Pipeline;

/// <summary>What one build is asked to do.</summary>
public sealed record BuildOptions
{
    /// <summary>Full path of the folder that holds <c>staticpress.yml</c>.</summary>
    public required string PublicationFolder { get; init; }

    /// <summary>Full path; <c>output/</c> in the publication if null.</summary>
    public string? Destination { get; init; }

    /// <summary>Replaces <c>url</c> of the configuration.</summary>
    public string? BaseUrl { get; init; }

    public bool Drafts { get; init; }

    public bool Future { get; init; }

    /// <summary>Whether to leave caches alone: read everything, render everything.</summary>
    public bool NoCache { get; init; }

    /// <summary>Whether warnings keep the site from being published.</summary>
    public bool Strict { get; init; }

    /// <summary>The instant that counts as now: what is dated later is not published.</summary>
    public required DateTimeOffset Clock { get; init; }

    /// <summary>Where programs are that the configuration asks for by name, as the environment lists such folders.</summary>
    public string? ProgramFolders { get; init; } = Environment.GetEnvironmentVariable("PATH");

    public int Workers { get; init; } = Environment.ProcessorCount;

    public string OutputFolder => Destination ?? Path.Combine(PublicationFolder, "output");
}
