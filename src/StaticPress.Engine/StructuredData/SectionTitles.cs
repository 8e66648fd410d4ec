namespace StaticPress.StructuredData;

/// <summary>The visible headings of an article page's parts, in the page's language.</summary>
public sealed record SectionTitles(string Faq, string PointOfView);
