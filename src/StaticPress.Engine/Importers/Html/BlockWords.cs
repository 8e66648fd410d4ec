using StaticPress.Model;

namespace StaticPress.Importers.Html;

/// <summary>The words of a block as its part shows them: all that a reader sees; for pictures and media without words what stands for them.</summary>
internal static class BlockWords
{
    public static string Of(Block block) => block switch
    {
        ImageBlock { Caption: null, Credit: null } image => image.Alt is { Length: > 0 } alt ? alt : image.File,
        ImageBlock image => string.Join('\n', ((IEnumerable<string?>)[image.Caption?.Text, image.Credit]).Where(words => words is not null)),
        QuoteBlock { Citation: { } citation } => BlockText.Of(block) + '\n' + citation,
        TableBlock { Caption: { } caption } => caption + '\n' + BlockText.Of(block),
        ListBlock list => string.Join('\n', list.Items.SelectMany(item => item.Children.Select(Of).Prepend(item.Text.Text)).Where(words => words.Length > 0)),
        _ => BlockText.Of(block),
    };

    /// <summary>Marks of direction and zero-width characters alone are no words.</summary>
    public static bool IsVisible(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character) && char.GetUnicodeCategory(character) != System.Globalization.UnicodeCategory.Format) return true;
        }

        return false;
    }
}
