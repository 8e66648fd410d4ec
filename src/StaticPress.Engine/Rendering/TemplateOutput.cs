using Scriban.Runtime;

namespace StaticPress.Rendering;

/// <summary>Where Scriban's own literal text goes: straight into the page's UTF-8 buffer.</summary>
internal sealed class TemplateOutput(HtmlWriter writer) : IScriptOutput
{
    public HtmlWriter Writer => writer;

    public void Write(string text, int offset, int count) => writer.Raw(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
