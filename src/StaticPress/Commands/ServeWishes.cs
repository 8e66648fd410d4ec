namespace StaticPress.Program.Commands;

/// <summary>How and where a preview is wanted.</summary>
internal sealed record ServeWishes
{
    public required int Port { get; init; }

    /// <summary>The address to listen on; null for the loopback.</summary>
    public string? Host { get; init; }

    /// <summary>Whether to open the browser.</summary>
    public bool Open { get; init; }

    public bool Json { get; init; }

    public bool IsClockStated { get; init; }
}
