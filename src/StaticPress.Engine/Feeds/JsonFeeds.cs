using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Feeds;

/// <summary>JSON Feed 1.1 (jsonfeed.org/version/1.1).</summary>
internal sealed class JsonFeeds() : FeedSource(FeedFormat.Json)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, IndentSize = 1, NewLine = "\n" };

    protected override void Write(FeedChannel channel, OutputContext context)
    {
        using (var json = new Utf8JsonWriter(context.Writer, Options))
        {
            json.WriteStartObject();
            WriteChannel(json, channel);
            json.WriteStartArray("items"u8);
            foreach (var item in channel.Items) WriteItem(json, item);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        context.Writer.Raw("\n"u8);
    }

    private static void WriteChannel(Utf8JsonWriter json, FeedChannel channel)
    {
        json.WriteString("version"u8, "https://jsonfeed.org/version/1.1"u8);
        json.WriteString("title"u8, channel.Title);
        json.WriteString("home_page_url"u8, channel.HomeUrl);
        json.WriteString("feed_url"u8, channel.SelfUrl);
        json.WriteString("description"u8, channel.Description);
        json.WriteString("language"u8, channel.Language);
        if (channel.Logo is { } logo) json.WriteString("icon"u8, logo.Url);
        WriteAuthors(json, [(channel.Publisher, channel.SiteUrl)]);
        if (channel.Hub is not { } hub) return;
        json.WriteStartArray("hubs"u8);
        json.WriteStartObject();
        json.WriteString("type"u8, "WebSub"u8);
        json.WriteString("url"u8, hub);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter json, FeedItem item)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, item.Id);
        json.WriteString("url"u8, item.Url);
        json.WriteString("title"u8, item.Title);
        if (item.Summary is { } summary) json.WriteString("summary"u8, summary);
        json.WriteString("content_html"u8, item.Content);
        if (item.Image is { } image) json.WriteString("image"u8, image.Url);
        json.WriteString("date_published"u8, Rfc3339(item.Published));
        json.WriteString("date_modified"u8, Rfc3339(item.Updated));
        WriteAuthors(json, item.Authors);
        var categories = ValidCategories(item.Categories).ToList();
        if (categories.Count > 0)
        {
            json.WriteStartArray("tags"u8);
            foreach (var category in categories) json.WriteStringValue(category);
            json.WriteEndArray();
        }
        json.WriteString("language"u8, item.Language);
        WriteAudio(json, item);
        json.WriteEndObject();
    }

    private static void WriteAudio(Utf8JsonWriter json, FeedItem item)
    {
        if (item.Audio is not { } audio) return;
        json.WriteStartArray("attachments"u8);
        json.WriteStartObject();
        json.WriteString("url"u8, audio.Url);
        json.WriteString("mime_type"u8, audio.MediaType);
        json.WriteNumber("size_in_bytes"u8, audio.Bytes);
        if (audio.Seconds is { } seconds) json.WriteNumber("duration_in_seconds"u8, seconds);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteAuthors(Utf8JsonWriter json, IReadOnlyList<(string Name, string Url)> authors)
    {
        json.WriteStartArray("authors"u8);
        foreach (var (name, url) in authors)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, name);
            json.WriteString("url"u8, url);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
