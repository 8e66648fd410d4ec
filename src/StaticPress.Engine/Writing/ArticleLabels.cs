namespace StaticPress.Writing;

/// <summary>The headings over the parts of an article, in words that our importer knows as such.</summary>
public sealed record ArticleLabels(string Takeaways, string PointOfView, string Faq);
