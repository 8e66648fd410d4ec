using System.Text;
using System.Xml;
using StaticPress.Diagnostics;

namespace StaticPress.Archives.Xml;

/// <summary>
/// Reads an XML file of any size element by element. A document type is refused, and with it entities that unfold into more than memory
/// holds or that name other files; control characters, which exports carry along from pasted texts, are left to those who clean texts.
/// </summary>
internal static class ExportReader
{
    public static XmlReader Open(Stream stream) => XmlReader.Create(new ExportText(stream), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });

    /// <summary>Walks the file's elements. Whoever is shown one may read it with <see cref="XmlPiece.Read(XmlReader)"/> and then answers true.</summary>
    public static void Walk(ArchiveFile file, Func<XmlReader, bool> see, ArchiveSink sink)
    {
        using var stream = file.Open();
        try
        {
            using var reader = Open(stream);
            var more = reader.Read();
            while (more && !reader.EOF) more = reader.NodeType == XmlNodeType.Element && see(reader) ? !reader.EOF : reader.Read();
        }
        catch (XmlException error)
        {
            sink.Report(Broken(file, error));
        }
        catch (DecoderFallbackException)
        {
            sink.Report(DiagnosticCodes.BrokenArchive.At(new SourceLocation(file.Shown), "the file has bytes that are no text in the encoding that it states", "what stands before was read; save the file as UTF-8"));
        }
    }

    private static Diagnostic Broken(ArchiveFile file, XmlException error)
    {
        // The exception's own sentence is absent from the native binary; what stands at the place is not.
        if (error.LineNumber == 0 && DocumentType(file) is { } place)
            return DiagnosticCodes.BrokenArchive.At(place, "the file has a document type (<!DOCTYPE …>), which is refused: entities could name other files or fill the memory", "remove it if the file is one you trust");
        return DiagnosticCodes.BrokenArchive.At(new SourceLocation(file.Shown, error.LineNumber, error.LinePosition), "this is not well-formed XML from here on", "what stands before was read; export the file again, or mend it at this place");
    }

    /// <summary>A refusal has no place of its own; a document type stands at the top.</summary>
    private static SourceLocation? DocumentType(ArchiveFile file)
    {
        const int Top = 200;
        using var lines = new StreamReader(file.Open());
        for (var number = 1; number <= Top && lines.ReadLine() is { } line; number++)
        {
            if (line.IndexOf("<!DOCTYPE", StringComparison.Ordinal) is >= 0 and var column) return new SourceLocation(file.Shown, number, column + 1);
        }
        return null;
    }
}
