using System.Buffers;
using System.Text.Json;
using StaticPress.Extraction;
using StaticPress.Model;
using StaticPress.Text;

namespace StaticPress.Tests;

internal static class Reading
{
    public static ExtractedArticle Extract(string text, ExtractionOptions? options = null) =>
        new ArticleExtractor(options ?? ExtractionOptions.Default).Extract(new SourceDocument("seeds/example.txt", "text", new SourceText(text)));

    public static JsonDocument Json(string text, ExtractionOptions? options = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ArticleJson.Write(buffer, "seeds/example.txt", "text", Extract(text, options));
        return JsonDocument.Parse(buffer.WrittenMemory);
    }
}
