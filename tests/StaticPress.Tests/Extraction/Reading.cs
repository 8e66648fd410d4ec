using System.Buffers;
using System.Text;
using System.Text.Json;
using StaticPress.Extraction;
using StaticPress.Importers;
using StaticPress.Model;

namespace StaticPress.Tests;

internal static class Reading
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="format">An importer's name: <c>text</c>, <c>markdown</c>, <c>html</c>.</param>
    public static SourceDocument Document(string format, string text)
    {
        var path = "seeds/example" + (format == "text" ? ".txt" : format == "markdown" ? ".md" : ".html");
        return AllImporters.For(path).Import(path, Utf8.GetBytes(text), [])!;
    }

    public static ExtractedArticle Extract(string text, ExtractionOptions? options = null) => Extract(new SourceDocument("seeds/example.txt", "text", new StaticPress.Text.SourceText(text)), options);

    public static ExtractedArticle Extract(SourceDocument document, ExtractionOptions? options = null) => new ArticleExtractor(options ?? ExtractionOptions.Default).Extract(document);

    public static JsonDocument Json(string text, ExtractionOptions? options = null, string format = "text")
    {
        var buffer = new ArrayBufferWriter<byte>();
        ArticleJson.Write(buffer, "seeds/example." + format, format, format == "text" ? Extract(text, options) : Extract(Document(format, text), options));
        return JsonDocument.Parse(buffer.WrittenMemory);
    }
}
