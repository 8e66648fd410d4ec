namespace StaticPress.StructuredData;

/// <summary>schema.org ImageObject: a picture file with its real size.</summary>
internal sealed record ImageObjectJsonLd(string Url, int Width, int Height) : JsonLdNode
{
    public override string Type => "ImageObject";

    public string? Caption { get; init; }

    public string? Credit { get; init; }

    public string? MediaType { get; init; }

    /// <summary>Whether it shows what the page is about; null leaves it open.</summary>
    public bool? Represents { get; init; }

    public override bool IsComplete => JsonLdWriter.IsAbsolute(Url) && Width > 0 && Height > 0;

    public static ImageObjectJsonLd Of(ImageFacts image, string? id = null) => new(image.Url, image.Width, image.Height)
    {
        Id = id ?? image.Url,
        MediaType = image.MediaType,
        Caption = image.Caption,
        Credit = image.Credit,
    };

    public override void WriteProperties(JsonLdWriter writer)
    {
        writer.Url("url"u8, Url);
        writer.Url("contentUrl"u8, Url);
        writer.Number("width"u8, Width);
        writer.Number("height"u8, Height);
        writer.Text("encodingFormat"u8, MediaType);
        writer.Text("caption"u8, Caption);
        writer.Text("creditText"u8, Credit);
        if (Represents is { } represents) writer.Flag("representativeOfPage"u8, represents);
    }
}
