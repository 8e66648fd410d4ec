using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StaticPress.Configuration;
using StaticPress.Incremental;
using StaticPress.Media;

namespace StaticPress.Rendering;

/// <summary>
/// The theme's assets and the names they are published under: a hash of the content stands in the name, so that a browser may keep them for ever.
/// The style sheets in <c>assets/css/</c> are joined in the order of their names into one, <c>site.css</c>;
/// scripts are published without their comments, but for those that are short already, <c>*.min.js</c>.
/// </summary>
public sealed class AssetMap
{
    public const string StyleSheet = "site.css";

    private const string Source = "assets/";
    private const string Styles = "assets/css/";

    private readonly FrozenDictionary<string, Asset> assets;

    /// <param name="look">What the publication's settings add to the style sheet.</param>
    public AssetMap(Theme theme, LookSettings? look = null)
    {
        var found = new List<Asset>();
        foreach (var path in theme.Paths.Where(path => path.StartsWith(Source, StringComparison.Ordinal) && !path.StartsWith(Styles, StringComparison.Ordinal)))
        {
            found.Add(Asset.Of(path[Source.Length..], ContentOf(theme, path)));
        }
        var css = theme.Paths.Where(path => path.StartsWith(Styles, StringComparison.Ordinal) && path.EndsWith(".css", StringComparison.Ordinal)).Select(path => TextOf(theme, path)).ToList();
        if (look is { Fonts.IsEmpty: false }) css.Add(FontFaces.Of(look.Fonts));
        if (css.Count > 0) found.Add(Asset.Of(StyleSheet, StyleSheets.Join(css, name => found.FirstOrDefault(asset => asset.Name == name)?.Path[Source.Length..])));
        assets = found.ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);
    }

    private static string TextOf(Theme theme, string path) => Encoding.UTF8.GetString(theme.Find(path)!.Content.Span);

    private static ReadOnlyMemory<byte> ContentOf(Theme theme, string path) =>
        path.EndsWith(".js", StringComparison.Ordinal) && !path.EndsWith(".min.js", StringComparison.Ordinal) ? Scripts.Trim(TextOf(theme, path)) : theme.Find(path)!.Content;

    public IEnumerable<Asset> All => assets.Values.OrderBy(asset => asset.Path, StringComparer.Ordinal);

    /// <summary>The published path below the output folder, or null if there is no such asset.</summary>
    public string? PathOf(string name) => assets.TryGetValue(name, out var asset) ? asset.Path : null;

    /// <summary>The hash by which pages name an asset, or null if there is no such asset.</summary>
    public string? IntegrityOf(string name) => assets.TryGetValue(name, out var asset) ? asset.Integrity : null;

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
    /// <summary>The content as browsers are told to expect it, <c>sha256-…</c> (Subresource Integrity, section 3.1).</summary>
    public required string Integrity { get; init; }

    internal static string IntegrityOf(ReadOnlySpan<byte> content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(content));

    internal static Asset Of(string name, ReadOnlyMemory<byte> content)
    {
        var extension = System.IO.Path.GetExtension(name);
        var hash = Fingerprint.Of(content.Span).ToString("x16", CultureInfo.InvariantCulture);
        return new Asset(name, $"assets/{name[..^extension.Length]}.{hash}{extension}", content) { Integrity = IntegrityOf(content.Span) };
    }
}
