using System.Collections.Frozen;
using System.Globalization;
using StaticPress.Incremental;
using StaticPress.Media;

namespace StaticPress.Rendering;

/// <summary>
/// The theme's assets and the names they are published under: a hash of the content stands in the name, so that a browser may keep them for ever.
/// The style sheets in <c>assets/css/</c> are joined in the order of their names into one, <c>site.css</c>.
/// </summary>
public sealed class AssetMap
{
    public const string StyleSheet = "site.css";

    private const string Source = "assets/";
    private const string Styles = "assets/css/";

    private readonly FrozenDictionary<string, Asset> assets;

    public AssetMap(Theme theme)
    {
        var found = new List<Asset>();
        var css = theme.Paths.Where(path => path.StartsWith(Styles, StringComparison.Ordinal) && path.EndsWith(".css", StringComparison.Ordinal)).ToList();
        if (css.Count > 0) found.Add(Asset.Of(StyleSheet, StyleSheets.Join(css.Select(path => theme.Find(path)!.Content))));
        foreach (var path in theme.Paths.Where(path => path.StartsWith(Source, StringComparison.Ordinal) && !path.StartsWith(Styles, StringComparison.Ordinal)))
        {
            found.Add(Asset.Of(path[Source.Length..], theme.Find(path)!.Content));
        }
        assets = found.ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);
    }

    public IEnumerable<Asset> All => assets.Values.OrderBy(asset => asset.Path, StringComparer.Ordinal);

    /// <summary>The published path below the output folder, or null if there is no such asset.</summary>
    public string? PathOf(string name) => assets.TryGetValue(name, out var asset) ? asset.Path : null;

    /// <summary>The size and type of an asset that is a picture.</summary>
    public StoredImage? ImageOf(string name) =>
        assets.TryGetValue(name, out var asset) && ImageProbe.Read(asset.Content.Span) is { } image
            ? new StoredImage(image.Width, image.Height, image.MediaType, asset.Content.Length, 0)
            : null;
}

/// <summary>One published asset.</summary>
/// <param name="Name">As templates call it: <c>site.css</c>.</param>
/// <param name="Path">Below the output folder: <c>assets/site.0123456789abcdef.css</c>.</param>
public sealed record Asset(string Name, string Path, ReadOnlyMemory<byte> Content)
{
    internal static Asset Of(string name, ReadOnlyMemory<byte> content)
    {
        var extension = System.IO.Path.GetExtension(name);
        var hash = Fingerprint.Of(content.Span).ToString("x16", CultureInfo.InvariantCulture);
        return new Asset(name, $"assets/{name[..^extension.Length]}.{hash}{extension}", content);
    }
}
