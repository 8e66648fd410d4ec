using StaticPress.Diagnostics;
using StaticPress.Model;
using StaticPress.Text;

namespace StaticPress.Importers;

/// <summary>Plain text: the native format, wire copy, press releases, pasted pages.</summary>
public sealed class TextImporter : IImporter
{
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    public SourceDocument? Import(string path, ReadOnlyMemory<byte> bytes, List<Diagnostic> diagnostics)
    {
        var content = TextDecoder.Decode(path, bytes.Span, diagnostics);
        return content is null ? null : new SourceDocument(path, "text", new SourceText(content));
    }
}
