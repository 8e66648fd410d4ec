namespace StaticPress.Starting;

/// <summary>A publication that somebody is about to begin; what is null is made from the folder's name, or a common default.</summary>
/// <param name="Folder">Full path.</param>
public sealed record PublicationRequest(string Folder)
{
    public string? Title { get; init; }

    public string? Url { get; init; }

    public string Language { get; init; } = "en";

    public string TimeZone { get; init; } = "Etc/UTC";

    /// <summary>The GitHub Action that installs StaticPress: <c>owner/repository@reference</c>.</summary>
    public required string Action { get; init; }
}
