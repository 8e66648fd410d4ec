using StaticPress.Checks;

namespace StaticPress.Pipeline;

/// <summary>What is to be inspected, and for which moment.</summary>
public sealed record CheckOptions
{
    /// <summary>Full path.</summary>
    public required string PublicationFolder { get; init; }

    /// <summary>Full path of the built site; null means <c>output/</c> in the publication.</summary>
    public string? Destination { get; init; }

    /// <summary>The address it was built for, if another than the one in <c>staticpress.yml</c>.</summary>
    public string? BaseUrl { get; init; }

    public required DateTimeOffset Clock { get; init; }

    /// <summary>Asks other hosts whether links lead anywhere; null if nobody asked for that.</summary>
    public IAddressProbe? Probe { get; init; }

    public int Workers { get; init; } = Environment.ProcessorCount;
}
