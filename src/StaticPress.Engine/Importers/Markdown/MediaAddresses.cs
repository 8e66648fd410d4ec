namespace StaticPress.Importers.Markdown;

/// <summary>The address of what a media tag shows: <c>{{&lt; youtube ID &gt;}}</c>, <c>{% vimeo ID %}</c>, <c>{% include video id="…" %}</c>.</summary>
internal static class MediaAddresses
{
    private static readonly string[] Identities = ["id", "url", "src", "video_id", "link"];

    public static string? Of(TemplateTag tag)
    {
        var (name, values) = tag.Name == "include" && tag.Values.Count > 0 ? (StemOf(tag.Values[0]), tag.Values.Skip(1).ToList()) : (tag.Name, tag.Values);
        if (name == "video" && tag.Named.TryGetValue("provider", out var provider)) name = provider;
        if (name is "gist") return Gist(tag, values);
        var identity = TemplateBlocks.First(tag, Identities) ?? (values.Count > 0 ? values[0] : null);
        if (identity is null) return null;
        if (IsWeb(identity)) return IsMedia(name) ? identity : null;
        if (!identity.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '/' or '.')) return null;
        return name switch
        {
            "youtube" or "youtube-lite" or "youtube-player" or "youtubeplayer" => "https://www.youtube.com/watch?v=" + identity,
            "vimeo" or "vimeo-player" => "https://vimeo.com/" + identity,
            "dailymotion" => "https://www.dailymotion.com/video/" + identity,
            "tweet" or "twitter" or "x" or "twitter_simple" or "x_simple" => tag.Named.TryGetValue("user", out var user) ? $"https://x.com/{user}/status/{identity}" : "https://x.com/i/status/" + identity,
            "instagram" or "instagram_simple" => $"https://www.instagram.com/p/{identity}/",
            "soundcloud" => "https://soundcloud.com/" + identity,
            "spotify" => "https://open.spotify.com/" + identity,
            _ => null,
        };
    }

    private static bool IsMedia(string name) => name is "youtube" or "vimeo" or "tweet" or "twitter" or "x" or "instagram" or "embed" or "oembed" or "iframe" or "video" or "audio"
        or "soundcloud" or "spotify" or "facebook" or "mastodon" or "codepen" or "codesandbox" or "dailymotion" or "link" or "rawvideo" or "mp4" or "tiktok" or "bluesky";

    private static string? Gist(TemplateTag tag, IReadOnlyList<string> values) => values switch
    {
        [var address, ..] when IsWeb(address) => address,
        [var user, var id, ..] when !user.Contains('/', StringComparison.Ordinal) => $"https://gist.github.com/{user}/{id}",
        [var id, ..] => "https://gist.github.com/" + id,
        _ => TemplateBlocks.First(tag, Identities) is { } named ? "https://gist.github.com/" + named : null,
    };

    private static bool IsWeb(string text) => text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static string StemOf(string file)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return (dot > 0 ? name[..dot] : name).ToLowerInvariant();
    }
}
