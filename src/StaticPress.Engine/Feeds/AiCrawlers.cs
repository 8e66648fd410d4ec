using StaticPress.Configuration;

namespace StaticPress.Feeds;

/// <summary>The crawlers that a policy shuts out, from the list in <c>ai-crawlers.yml</c>.</summary>
internal static class AiCrawlers
{
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>> Names = new(Read);

    public static IEnumerable<string> ShutOutBy(AiPolicy policy) => policy switch
    {
        AiPolicy.SearchOnly => Names.Value["training"],
        AiPolicy.Deny => [.. Names.Value["training"], .. Names.Value["search"], .. Names.Value["user"]],
        _ => [],
    };

    private static IReadOnlyDictionary<string, IReadOnlyList<string>> Read()
    {
        using var stream = typeof(AiCrawlers).Assembly.GetManifestResourceStream("ai-crawlers.yml")!;
        using var reader = new StreamReader(stream);
        return YamlTexts.Read(reader.ReadToEnd(), "ai-crawlers.yml", []);
    }
}
