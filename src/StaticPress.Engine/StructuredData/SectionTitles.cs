namespace StaticPress.StructuredData;

/// <summary>The visible headings of an article page's parts, in the page's language.</summary>
/// <param name="Unfiled">Under what a piece of no section is filed: its kind, else news.</param>
public sealed record SectionTitles(string Faq, string PointOfView, string Unfiled);
