namespace StaticPress.Output;

/// <summary>Where a site is published, and the publication it must not damage; both are full paths.</summary>
public sealed record OutputFolderOptions
{
    public required string Destination { get; init; }

    public required string PublicationFolder { get; init; }

    /// <summary>Called with the name of each file operation before it happens: tests stop the world here.</summary>
    internal Action<string>? BeforeOperation { get; init; }
}
