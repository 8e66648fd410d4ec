using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Importers;

/// <summary>Reads the files of one format.</summary>
public interface IImporter
{
    /// <summary>How names of files of this format end, with the dot, in small letters.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>The document, or null where the bytes are no text of the format; what was wrong goes to <paramref name="diagnostics"/>.</summary>
    SourceDocument? Import(string path, ReadOnlyMemory<byte> bytes, List<Diagnostic> diagnostics);
}
