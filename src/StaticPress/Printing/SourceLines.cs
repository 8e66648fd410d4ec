using StaticPress.Text;

namespace StaticPress.Program.Printing;

/// <summary>Lines of the files that diagnostics speak of, cut to what a terminal shows.</summary>
internal sealed class SourceLines(string folder)
{
    private const int Width = 100;

    private string lastPath = "";
    private SourceText? lastText;

    /// <summary>The line and where in it the caret stands; null where the file is gone or has no such line.</summary>
    public (string Text, int Caret)? Excerpt(string path, int line, int column)
    {
        if (TextOf(path) is not { } text || line > text.LineCount) return null;
        var content = text.Line(line);
        var caret = Math.Clamp(column - 1, 0, content.Length);
        var start = caret > Width - 20 ? caret - Width / 2 : 0;
        var length = Math.Min(Width, content.Length - start);
        var before = start > 0 ? "…" : "";
        var after = start + length < content.Length ? "…" : "";
        return (before + PlainText.Of(content.Slice(start, length)) + after, caret - start + before.Length);
    }

    private SourceText? TextOf(string path)
    {
        if (path == lastPath) return lastText;
        lastPath = path;
        lastText = Read(Path.Combine(folder, path));
        return lastText;
    }

    private static SourceText? Read(string file)
    {
        try
        {
            return File.Exists(file) ? new SourceText(File.ReadAllText(file)) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null; // the diagnostic stands without its line
        }
    }
}
