using System.Globalization;
using StaticPress.Diagnostics;

namespace StaticPress.Program.Printing;

/// <summary>Prints diagnostics for people: <c>path(line,col): error SP1203: text</c>, the line of the source with a caret, hint and note.</summary>
/// <param name="folder">What the diagnostics' paths are relative to.</param>
internal sealed class DiagnosticPrinter(TextWriter writer, Paint paint, string folder)
{
    /// <summary>Of one severity; more are counted. A mistake in a template would otherwise be told once a page.</summary>
    private const int MostPrinted = 50;

    public string Folder => folder;

    private readonly SourceLines sources = new(folder);

    public void Print(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        foreach (var severity in (Severity[])[Severity.Info, Severity.Warning, Severity.Error])
        {
            var ofSeverity = diagnostics.Where(one => one.Severity == severity).Order().ToList();
            foreach (var diagnostic in ofSeverity.Take(MostPrinted)) Print(diagnostic);
            if (ofSeverity.Count > MostPrinted) writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"… and {Counted.Of(ofSeverity.Count - MostPrinted, NameOf(severity))} more"));
        }
    }

    public void Print(Diagnostic diagnostic)
    {
        var (path, line, column) = diagnostic.Location;
        var place = line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{path}({line},{Math.Max(column, 1)}): ") : path.Length > 0 ? path + ": " : "";
        writer.WriteLine($"{paint.Strong(PlainText.Of(place))}{Painted(diagnostic.Severity)(NameOf(diagnostic.Severity) + " " + diagnostic.Code)}: {PlainText.Of(diagnostic.Message)}");
        if (line > 0 && sources.Excerpt(path, line, column) is { } excerpt)
        {
            var number = line.ToString(CultureInfo.InvariantCulture);
            writer.WriteLine($"{paint.Quiet($"  {number} |")} {excerpt.Text}");
            if (column > 0) writer.WriteLine($"{paint.Quiet($"  {new string(' ', number.Length)} |")} {new string(' ', excerpt.Caret)}{paint.Error("^")}");
        }
        Indented("hint", diagnostic.Hint);
        Indented("note", diagnostic.Note);
    }

    private void Indented(string word, string? text)
    {
        if (string.IsNullOrEmpty(text)) return;
        var lines = text.Split('\n');
        writer.WriteLine($"  {paint.Info(word + ":")} {PlainText.Of(lines[0])}");
        foreach (var line in lines.Skip(1)) writer.WriteLine($"        {PlainText.Of(line)}");
    }

    private Func<string, string> Painted(Severity severity) => severity switch
    {
        Severity.Error => paint.Error,
        Severity.Warning => paint.Warning,
        _ => paint.Info,
    };

    private static string NameOf(Severity severity) => severity.ToString().ToLowerInvariant();
}
