using System.Collections.Concurrent;
using System.Text;
using Scriban;
using Scriban.Parsing;
using StaticPress.Diagnostics;

namespace StaticPress.Rendering;

/// <summary>The theme's templates, each parsed once and shared by all workers.</summary>
internal sealed class TemplateStore(Theme theme)
{
    private readonly ConcurrentDictionary<string, Template> templates = new(StringComparer.Ordinal);

    public Theme Theme => theme;

    /// <param name="path">For example <c>pages/article.html</c>.</param>
    public Template Get(string path) => templates.GetOrAdd(path, Parse);

    private Template Parse(string path)
    {
        var file = theme.Find(path) ?? throw new TemplateException(
            DiagnosticCodes.TemplateMissing.At(new SourceLocation("templates/" + path), $"the template {path} does not exist", NearestTo(path) is { } nearest ? $"did you mean {nearest}?" : null));
        var text = TextOf(path, file);
        var template = Template.Parse(text, file.DisplayPath);
        if (!template.HasErrors) return template;
        var first = template.Messages.First(message => message.Type == ParserMessageType.Error);
        throw new TemplateException(DiagnosticCodes.TemplateSyntax.At(LocationOf(first.Span), first.Message, HintTo(first.Message) ?? HintTo(text, first.Span)));
    }

    /// <summary>The commonest mistake, in words for those who do not know the language's grammar.</summary>
    private static string? HintTo(string message) => message.Contains("<end>", StringComparison.Ordinal) ? "each if, for, while and with is closed by {{ end }}" : null;

    /// <summary>The next commonest: a tag that its line does not close.</summary>
    private static string? HintTo(string text, SourceSpan span)
    {
        var offset = Math.Clamp(span.Start.Offset, 0, text.Length);
        var open = text.LastIndexOf("{{", Math.Max(0, offset - 1), StringComparison.Ordinal);
        if (open < 0) return null;
        var line = text.AsSpan(open + 2);
        if (line.IndexOfAny('\r', '\n') is >= 0 and var end) line = line[..end];
        return line.IndexOf("}}") < 0 ? "a tag is closed by }}" : null;
    }

    /// <summary>A file's last line break belongs to the file, not to what it is included in.</summary>
    private static string TextOf(string path, ThemeFile file)
    {
        var text = Encoding.UTF8.GetString(WithoutBom(file.Content.Span));
        return path.StartsWith("layouts/", StringComparison.Ordinal) || !text.EndsWith('\n') ? text : text[..^(text.EndsWith("\r\n", StringComparison.Ordinal) ? 2 : 1)];
    }

    internal static SourceLocation LocationOf(SourceSpan span) => new(span.FileName ?? "templates", span.Start.Line + 1, span.Start.Column + 1);

    private static ReadOnlySpan<byte> WithoutBom(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    /// <summary>The template in the same folder that was probably meant.</summary>
    internal string? NearestTo(string path)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        return Nearest.Of(path, theme.Paths.Where(other => other.StartsWith(folder, StringComparison.Ordinal)));
    }
}
