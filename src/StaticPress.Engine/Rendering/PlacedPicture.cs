using StaticPress.StructuredData;

namespace StaticPress.Rendering;

/// <summary>A picture of a text as it is published: its address where the text stands, and its size in pixels; 0 where that is unknown.</summary>
public readonly record struct PlacedPicture(string Address, int Width, int Height)
{
    /// <param name="isAbsolute">For machines that read the text elsewhere.</param>
    internal static PlacedPicture? Of(ImageFacts? image, bool isAbsolute = false) => image is null ? null : new PlacedPicture(isAbsolute ? image.Url : image.Path, image.Width, image.Height);
}
