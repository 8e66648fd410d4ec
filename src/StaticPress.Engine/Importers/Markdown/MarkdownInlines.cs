using System.Globalization;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using StaticPress.Model;

namespace StaticPress.Importers.Markdown;

/// <summary>Turns Markdig's inlines into a text with marks. Pictures and template tags, which are no text, are handed to <paramref name="aside"/>.</summary>
internal sealed class MarkdownInlines(MarkedText text, Action<Inline> aside)
{
    public static RichText Of(ContainerInline? container)
    {
        var text = new MarkedText();
        new MarkdownInlines(text, inline => text.Append(AltOf(inline))).AddAll(container);
        return text.ToRichText();
    }

    /// <summary>What stands for a picture where none can be shown.</summary>
    public static string AltOf(Inline inline) => inline is LinkInline { IsImage: true } image ? Of(image).Text : "";

    public void AddAll(ContainerInline? container)
    {
        if (container is null) return;
        foreach (var inline in container) Add(inline);
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                Mark(TextSpanKind.Code, null, () => text.Append(code.Content));
                break;
            case LineBreakInline lineBreak:
                text.Break(lineBreak.IsHard);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                Mark(TextSpanKind.Link, (link.IsEmail ? "mailto:" : "") + link.Url, () => text.Append(link.Url));
                break;
            case FootnoteLink { IsBackLink: false } note:
                text.Append(Superscript(note.Footnote.Order));
                break;
            case FootnoteLink:
                break;
            case TaskList task:
                text.Append(task.Checked ? "☑" : "☐");
                break;
            case AbbreviationInline abbreviation:
                text.Append(abbreviation.Abbreviation.Label);
                break;
            case LinkInline { IsImage: true } or TemplateInline:
                aside(inline);
                text.Gap();
                break;
            case LinkInline link:
                Mark(TextSpanKind.Link, link.Url ?? "", () => AddAll(link));
                break;
            case EmphasisInline emphasis:
                Mark(KindOf(emphasis), null, () => AddAll(emphasis));
                break;
            case HtmlInline html:
                AddHtml(html);
                break;
            case DelimiterInline delimiter:
                text.Append(delimiter.ToLiteral());
                AddAll(delimiter);
                break;
            case ContainerInline container:
                AddAll(container);
                break;
        }
    }

    private void Mark(TextSpanKind kind, string? target, Action inside)
    {
        var mark = text.Open(kind, target);
        inside();
        text.Close(mark);
    }

    /// <summary>Where a text with markup cannot be read as such, breaks are what can be told of it.</summary>
    private void AddHtml(HtmlInline html)
    {
        if (html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase)) text.Break(isHard: true);
    }

    private static TextSpanKind KindOf(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('~', _) => TextSpanKind.Deleted,
        ('=', _) or (_, >= 2) => TextSpanKind.Strong,
        _ => TextSpanKind.Emphasis,
    };

    /// <summary>A note's number, raised as print has it: ¹²³.</summary>
    public static string Superscript(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));
}
