using System.Text;
using AngleSharp.Html.Parser;
using StaticPress.Importers.Html;
using StaticPress.Importers.Html.Finding;
using StaticPress.Importers.Html.Metadata;
using StaticPress.Model;

namespace StaticPress.Benchmarks.Fuzzing.Running;

/// <summary>Sums the characters that a reader of a page sees against those of its parts.</summary>
public static class PageSum
{
    public static string? Fault(string content, EquatableArray<SourcePart> parts) => CharacterSum.Fault(Seen(content), parts.Select(part => part.Text));

    /// <summary>The text that a reader of the page sees, and what may stand for pictures and media beside it.</summary>
    private static (string Text, string Extra) Seen(string content)
    {
        using var page = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(content);
        var metadata = PageMetadata.Of(page);
        SavedPictures.Restore(page);
        var tree = HtmlTree.WithRoot(page.Body ?? page.DocumentElement);
        var marks = new PageSelection(tree, metadata).Marks;
        var (text, extra) = (new StringBuilder(), new StringBuilder());
        for (var index = 0; index < tree.Count; index++)
        {
            var node = tree[index];
            if (marks[index] == PartMark.Hidden) index = node.End - 1;
            else if (node.IsText) text.Append(node.Text);
            else if (node.Name == "q") extra.Append("“”");
            else foreach (var attribute in node.Element!.Attributes.Where(attribute => attribute.Name is not "class")) extra.Append(attribute.Value).Append(attribute.Value);
            if (!node.IsText && HtmlNames.IsMedia(node.Name)) extra.Append(node.Element!.InnerHtml);
        }

        return (text.ToString(), extra.ToString());
    }
}
