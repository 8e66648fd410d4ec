using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Importers;

/// <summary>Reads the files of one format.</summary>
public interface IImporter
{
    /// <summary>Whether files with this path are of the format.</summary>
    bool Reads(string path);

    /// <summary>The document, or null where the bytes are no text of the format; what was wrong goes to <paramref name="diagnostics"/>.</summary>
    SourceDocument? Import(string path, ReadOnlyMemory<byte> bytes, List<Diagnostic> diagnostics);
}
