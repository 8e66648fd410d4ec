using StaticPress.StructuredData;

namespace StaticPress.Rendering;

/// <summary>A picture as published.</summary>
internal sealed class ImageView(ImageFacts image) : View<ImageView>
{
    private static readonly Members<ImageView> All = new()
    {
        { "url", view => view.Image.Path },
        { "absolute_url", view => view.Image.Url },
        { "width", view => view.Image.Width },
        { "height", view => view.Image.Height },
        { "type", view => view.Image.MediaType },
        { "alt", view => view.Image.Alt },
        { "caption", view => view.Image.Caption },
        { "credit", view => view.Image.Credit },
    };

    protected override Members<ImageView> Table => All;

    private ImageFacts Image => image;
}
