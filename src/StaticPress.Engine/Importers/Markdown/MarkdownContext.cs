using StaticPress.Diagnostics;

namespace StaticPress.Importers.Markdown;

/// <summary>What reading a document's blocks needs to know beside them.</summary>
/// <param name="path">The file, for diagnostics and for the addresses of pictures beside it.</param>
/// <param name="linesBefore">How many lines of the file stand before the text that was parsed.</param>
/// <param name="diagnostics">Where mistakes are told.</param>
internal sealed class MarkdownContext(string path, int linesBefore, List<Diagnostic> diagnostics)
{
    public string Path => path;

    /// <summary>How much deeper than written headings stand: a page's only heading of level 1 is its headline.</summary>
    public int Deeper { get; init; }

    public List<Diagnostic> Diagnostics => diagnostics;

    /// <summary>A line of the file, from 1.</summary>
    public int LineOf(Markdig.Syntax.MarkdownObject syntax) => syntax.Line + 1 + linesBefore;

    public int LineOf(int lineOfText) => lineOfText + 1 + linesBefore;

    public int LevelOf(int level) => Math.Clamp(level + Deeper, 2, 6);

    public void Report(DiagnosticCode code, int line, string message, string? hint = null) =>
        diagnostics.Add(code.At(new SourceLocation(path, line), message, hint));
}
