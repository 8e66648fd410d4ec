namespace StaticPress.Configuration;

/// <summary>Which files for machines stand beside each article's page.</summary>
public sealed record TwinSettings
{
    /// <summary><c>index.md</c>: the article as Markdown.</summary>
    public bool Markdown { get; init; } = true;

    /// <summary><c>article.json</c>: the article as ninjs.</summary>
    public bool Json { get; init; } = true;
}
