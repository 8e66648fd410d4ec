using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using StaticPress.Extraction;
using StaticPress.Program.Commands;

namespace StaticPress.Program.Printing;

/// <summary>Documents as they were read, for programs: one object (docs/article-json.md), or for a folder a list of them.</summary>
internal static class ExplainedJson
{
    public static int Write(IEnumerable<Explained> documents, bool asList, TextWriter writer, DiagnosticPrinter printer)
    {
        var exitCode = ExitCodes.Done;
        var separator = asList ? "[\n" : "";
        foreach (var explained in documents)
        {
            var (path, document, extracted, problems) = explained;
            if (document is null || extracted is null)
            {
                printer.Print([.. problems]);
                exitCode = ExitCodes.Content;
                continue;
            }
            writer.Write(separator);
            writer.Write(ObjectOf(path, document.Format, extracted, asList ? [] : explained.Trials()));
            separator = ",\n";
        }
        if (asList) writer.Write(separator == "[\n" ? "[]" : "\n]");
        writer.Write('\n');
        return exitCode;
    }

    private static string ObjectOf(string path, string format, ExtractedArticle extracted, ImmutableArray<LabelTrial> trials)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ArticleJson.Write(buffer, path, format, extracted, trials);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
