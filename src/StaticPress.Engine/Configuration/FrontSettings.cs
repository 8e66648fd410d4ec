using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Configuration;

/// <summary>How the front page is put together.</summary>
public sealed record FrontSettings
{
    public EquatableArray<PinSettings> Pins { get; init; }

    /// <summary>How many stories stand above the bands.</summary>
    public int Stories { get; init; } = 12;

    /// <summary>The sections that have bands, by title or slug, in their order; null for all in the order of the navigation.</summary>
    public EquatableArray<string>? Bands { get; init; }

    public int BandSize { get; init; } = 5;

    public int Questions { get; init; } = 4;
}

/// <summary>A story that an editor holds on the front page.</summary>
/// <param name="Article">Its id.</param>
/// <param name="Slot">1 is the lead; null for the first place that is free.</param>
public sealed record PinSettings(string Article, PressDate? Until, int? Slot, SourceLocation Location);
