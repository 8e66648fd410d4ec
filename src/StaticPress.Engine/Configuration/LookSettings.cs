using StaticPress.Model;

namespace StaticPress.Configuration;

/// <summary>What of the look stands in <c>staticpress.yml</c> because more than style sheets need it.</summary>
public sealed record LookSettings
{
    /// <summary>What browsers paint around the page by day; the theme's paper.</summary>
    public string LightColor { get; init; } = "#fffdf8";

    /// <summary>By night.</summary>
    public string DarkColor { get; init; } = "#161512";

    public EquatableArray<FontSettings> Fonts { get; init; }
}

/// <summary>A font file of the publication's own.</summary>
/// <param name="File">Below <c>static/</c>.</param>
/// <param name="Weight">One, or the ends of a variable font's range: <c>200 900</c>.</param>
public sealed record FontSettings(string Family, string File, string Weight, bool IsItalic, EquatableArray<string> Uses);
