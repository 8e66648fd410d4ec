using StaticPress.Configuration;

namespace StaticPress.Routing;

/// <summary>One form in which an article stands beside its page.</summary>
public sealed record TwinFormat(string FileName, string MediaType)
{
    public static TwinFormat Markdown { get; } = new("index.md", "text/markdown");

    /// <summary>ninjs has no media type of its own.</summary>
    public static TwinFormat Json { get; } = new("article.json", "application/json");

    public static IEnumerable<TwinFormat> In(TwinSettings settings)
    {
        if (settings.Markdown) yield return Markdown;
        if (settings.Json) yield return Json;
    }
}
