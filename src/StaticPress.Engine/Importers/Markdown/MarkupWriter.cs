using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Md = Markdig.Syntax;

namespace StaticPress.Importers.Markdown;

/// <summary>Writes Markdown that stands among markup as HTML, so that both are read as one.</summary>
internal static class MarkupWriter
{
    public static string Write(Md.Block block) => With(renderer => renderer.Render(block));

    public static string WriteInline(Md.LeafBlock leaf) => With(renderer => renderer.WriteLeafInline(leaf));

    private static string With(Action<HtmlRenderer> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(output) { MaximumNestingDepth = 1024 };
        MarkdownSyntax.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.RemoveAll(known => known is HtmlFootnoteLinkRenderer or HtmlTaskListRenderer);
        renderer.ObjectRenderers.Insert(0, new NoteMarks());
        renderer.ObjectRenderers.Insert(0, new TaskMarks());
        renderer.ObjectRenderers.Insert(0, new NoTemplates());
        write(renderer);
        return output.ToString();
    }

    private sealed class NoteMarks : HtmlObjectRenderer<FootnoteLink>
    {
        protected override void Write(HtmlRenderer renderer, FootnoteLink link)
        {
            if (!link.IsBackLink) renderer.Write(MarkdownInlines.Superscript(link.Footnote.Order));
        }
    }

    private sealed class TaskMarks : HtmlObjectRenderer<TaskList>
    {
        protected override void Write(HtmlRenderer renderer, TaskList task) => renderer.Write(task.Checked ? "☑" : "☐");
    }

    private sealed class NoTemplates : HtmlObjectRenderer<TemplateInline>
    {
        protected override void Write(HtmlRenderer renderer, TemplateInline template)
        {
        }
    }
}
