using System.Text;
using StaticPress.Model;

namespace StaticPress.Importers.Html;

/// <summary>Reads preformatted text, in which spaces and line ends are the text's own.</summary>
internal static class HtmlCode
{
    public static bool Read(HtmlBlockReader reader, int index)
    {
        var tree = reader.Tree;
        var text = new StringBuilder();
        for (var inner = index; inner < tree[index].End; inner++)
        {
            if (inner > index && reader.Defers(inner)) inner = tree[inner].End - 1;
            else if (tree[inner].IsText) text.Append(tree[inner].Text);
            else if (tree[inner].Name is "br" or "div" or "li" && text.Length > 0 && text[^1] != '\n') text.Append('\n');
        }

        var code = text.ToString().ReplaceLineEndings("\n").Trim('\n').TrimEnd();
        var (from, to) = Lines.Of(reader, index);
        if (BlockWords.IsVisible(code)) reader.Add(new CodeBlock(code, Language(tree, index), from), from, to);
        return true;
    }

    /// <summary>As highlighters write it: <c>class="language-csharp"</c>, on the element or the <c>code</c> in it.</summary>
    private static string? Language(HtmlTree tree, int index)
    {
        foreach (var place in (int[])[index, tree.Find(index, "code")])
        {
            if (place < 0 || tree[place].Get("class") is not { } names) continue;
            foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (name.StartsWith("language-", StringComparison.Ordinal)) return name["language-".Length..];
                if (name.StartsWith("lang-", StringComparison.Ordinal)) return name["lang-".Length..];
            }
        }

        return null;
    }
}
