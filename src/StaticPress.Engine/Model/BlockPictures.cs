namespace StaticPress.Model;

/// <summary>The pictures that stand among blocks, those inside list items too.</summary>
public static class BlockPictures
{
    public static IEnumerable<ImageBlock> Of(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is ImageBlock image) yield return image;
            if (block is not ListBlock list) continue;
            foreach (var inner in Of(list.Items.SelectMany(item => item.Children))) yield return inner;
        }
    }

    /// <summary>All pictures of an article's text, in its order.</summary>
    public static IEnumerable<ImageBlock> Of(Article article) =>
        Of(article.Body).Concat(Of(article.PointOfView)).Concat(article.Faq.SelectMany(entry => Of(entry.Answer)));

    /// <summary>The paths of those that are part of the publication, each once.</summary>
    public static EquatableArray<string> Paths(IEnumerable<ImageBlock> pictures) =>
        [.. pictures.Where(picture => !picture.IsElsewhere).Select(picture => picture.File).Distinct(StringComparer.Ordinal)];
}
