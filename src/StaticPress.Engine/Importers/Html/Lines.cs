namespace StaticPress.Importers.Html;

/// <summary>On which lines of the file an element's words stand.</summary>
internal static class Lines
{
    public static (int From, int To) Of(HtmlBlockReader reader, int index)
    {
        var tree = reader.Tree;
        var (from, to) = (0, tree[index].Line);
        for (var inner = index; inner < tree[index].End; inner++)
        {
            var node = tree[inner];
            if (!node.IsText || string.IsNullOrWhiteSpace(node.Text)) continue;
            if (from == 0) from = node.Line;
            to = node.Line + node.Text.AsSpan().Trim().Count('\n');
        }

        var shift = reader.Options.FirstLine - 1;
        return ((from == 0 ? tree[index].Line : from) + shift, to + shift);
    }
}
