using System.Xml;

namespace StaticPress.StructuredData;

/// <summary>schema.org AudioObject: a recording of the article. A voice of the browser is none (structured-data.md, 7.5).</summary>
internal sealed record AudioObjectJsonLd(string Name, AudioFacts Audio, string Language) : JsonLdNode
{
    public override string Type => "AudioObject";

    public override bool IsComplete => JsonLdWriter.IsAbsolute(Audio.Url);

    public override void WriteProperties(JsonLdWriter writer)
    {
        writer.Text("name"u8, Name);
        writer.Url("contentUrl"u8, Audio.Url);
        writer.Text("encodingFormat"u8, Audio.MediaType);
        if (Audio.Seconds is { } seconds) writer.Text("duration"u8, XmlConvert.ToString(TimeSpan.FromSeconds(seconds)));
        writer.Text("inLanguage"u8, Language);
    }
}
