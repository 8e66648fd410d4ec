using System.Collections.Frozen;
using StaticPress.Diagnostics;

namespace StaticPress.Configuration;

/// <summary>Where each setting stands in its file, for diagnostics that later stages give about it.</summary>
public sealed class SettingLocations(string path, IReadOnlyDictionary<string, SourceLocation> places)
{
    private readonly FrozenDictionary<string, SourceLocation> places = places.ToFrozenDictionary(StringComparer.Ordinal);

    public static SettingLocations None { get; } = new(SettingsReader.FileName, new Dictionary<string, SourceLocation>(StringComparer.Ordinal));

    /// <summary>The place of a setting's value (<c>publisher.logo</c>), or of the whole file where the setting is left out.</summary>
    public SourceLocation Of(string key) => places.TryGetValue(key, out var place) ? place : new SourceLocation(path);
}
