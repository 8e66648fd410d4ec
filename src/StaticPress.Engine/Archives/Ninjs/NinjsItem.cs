using System.Globalization;
using StaticPress.Archives.Feeds;
using StaticPress.Archives.Markup;
using StaticPress.Configuration.Nodes;
using StaticPress.Model;

namespace StaticPress.Archives.Ninjs;

/// <summary>
/// One item of news. Version 1 has one property for each text (<c>headline</c>, <c>body_html</c>), later ones have lists with roles; a point of
/// view, questions and the picture stand in associations, as our own twin of an article has them.
/// </summary>
internal sealed class NinjsItem(MapNode item, ArchiveSink sink)
{
    private static readonly (string Genre, ArticleKind Kind)[] Genres =
    [
        ("press release", ArticleKind.PressRelease), ("review", ArticleKind.Review), ("opinion", ArticleKind.Opinion), ("analysis", ArticleKind.Analysis), ("background", ArticleKind.Background),
        ("background feature", ArticleKind.Background), ("backgrounder", ArticleKind.Background), ("satire", ArticleKind.Satire), ("report", ArticleKind.Report), ("advertisement", ArticleKind.Advertiser),
        ("advertiser", ArticleKind.Advertiser), ("ask public", ArticleKind.AskPublic), ("article", ArticleKind.Article),
    ];

    private readonly string uri = item.Text("uri") ?? "";

    public ArchivedArticle Read()
    {
        var id = Id();
        var body = Body(item);
        var published = Date("contentcreated", "firstcreated", "versioncreated");
        var updated = Date("versioncreated");
        return new ArchivedArticle("ninjs:" + uri, item.Location)
        {
            Id = id,
            Headline = Headline() ?? (body.IsEmpty ? uri : BlockText.Of(body[0]).Split('.')[0]),
            Facts = new StatedFacts
            {
                Synopsis = Descriptions("summary").FirstOrDefault() ?? Descriptions("").FirstOrDefault() ?? MarkupReader.Clean(item.Text("description_text")) ?? MarkupReader.Line(item.Text("description_html"), item.Location, sink),
                Authors = [.. Authors()],
                Published = published,
                Updated = updated == published ? null : updated,
                Publisher = Named("infosources", "infosource", "agency").FirstOrDefault() ?? Named("organisations", "organisation", "publisher").FirstOrDefault(),
                Language = XmlFeed.LanguageOf(item.Text("language")),
                Section = Named("subjects", "subject", "section").FirstOrDefault(),
                Topics = [.. item.Items("subjects", "subject").Where(subject => subject.Text("rel") != "section").Select(NameOf).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
                Kind = Kind(),
                IsDraft = item.Text("pubstatus") is "withheld",
                // An agency's address names the item; readers have followed only that of a page of our own.
                Slug = id is null ? null : Addresses.SlugOf(uri),
                Aliases = id is not null && Addresses.Alias(uri) is { } alias ? [alias] : [],
            },
            Takeaways = [.. Descriptions("takeaway")],
            Body = body,
            PointOfView = [.. Associated("pointOfView").SelectMany(one => Body(one))],
            Faq = [.. Associated("faq").Select(one => new FaqEntry(NameOf(one) ?? "", Body(one), one.Location.Line)).Where(entry => entry.Question.Length > 0)],
            Picture = Picture(),
        };
    }

    /// <summary>A day without a time has no form here: it is written as its midnight, which no newsroom's clock shows otherwise.</summary>
    private PressDate? Date(params ReadOnlySpan<string> names)
    {
        if (ArchiveDates.Read(item.Text(names)) is not { } date) return null;
        return date.Time == TimeOnly.MinValue ? new PressDate(date.Date) : date;
    }

    /// <summary>Our own twins carry the article's identity as a tag URI (RFC 4151).</summary>
    private string? Id() => item.Items("altids").FirstOrDefault(one => one.Text("role") == "tag")?.Text("value") is { } tag && tag.StartsWith("tag:", StringComparison.Ordinal) && tag.Split(':', 3) is [_, _, var name] ? Uri.UnescapeDataString(name) : null;

    private string? Headline() => Words(Main(item.Items("headlines"))) ?? MarkupReader.Clean(item.Text("headline") ?? item.Text("title"));

    /// <summary>A value is plain text unless it says that it is markup.</summary>
    private string? Words(Node? text) => text.Text("contenttype")?.Contains("html", StringComparison.OrdinalIgnoreCase) == true
        ? MarkupReader.Line(text.Text("value"), item.Location, sink) : MarkupReader.Clean(text.Text("value"));

    private IEnumerable<string> Descriptions(string role) => item.Items("descriptions").Where(one => (one.Text("role") ?? "") == role || (role.Length == 0 && one.Text("role") is "main" or "caption"))
        .Select(Words).OfType<string>();

    private EquatableArray<Block> Body(Node node)
    {
        var bodies = node.Items("bodies").Where(one => one.Text("role") is null or "main").ToList();
        var markup = bodies.FirstOrDefault(one => one.Text("contenttype") is { } type && type.Contains("html", StringComparison.Ordinal))?.Text("value") ?? node.Text("body_html") ?? node.Text("body_xhtml");
        markup ??= JsonFeed.Plain(Main(bodies)?.Text("value") ?? node.Text("body_text"));
        return MarkupReader.Blocks(markup, node.Location, uri, sink);
    }

    private static Node? Main(IEnumerable<Node> items)
    {
        var list = items.ToList();
        return list.Find(one => one.Text("role") == "main") ?? list.FirstOrDefault();
    }

    private IEnumerable<string> Authors()
    {
        var people = Named("people", "person", "author").ToList();
        if (people.Count > 0) return people;
        var by = MarkupReader.Clean(item.Text("by") ?? item.Text("byline"));
        if (by is null) return [];
        if (by.StartsWith("By ", StringComparison.OrdinalIgnoreCase)) by = by[3..];
        return by.Split([", ", " and ", " & ", ";"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Names that stand in a relation to the item; version 3 may say <c>role</c> for it.</summary>
    private IEnumerable<string> Named(string many, string one, string relation) =>
        item.Items(many, one).Where(node => node.Text("rel") == relation || node.Text("role") == relation).Select(NameOf).OfType<string>();

    private static string? NameOf(Node node) => MarkupReader.Clean(node.Text("name") ?? node.Text("literal") ?? node.Text());

    private ArticleKind? Kind()
    {
        foreach (var genre in item.Items("genres", "genre"))
        {
            var name = NameOf(genre)?.ToLowerInvariant();
            foreach (var (known, kind) in Genres)
            {
                if (known == name) return kind;
            }
        }
        return null;
    }

    /// <summary>In version 1 associations are an object by name, later a list of objects with a relation.</summary>
    private IEnumerable<Node> Associated(string relation) => item.Get("associations") switch
    {
        ListNode list => list.Items.Where(one => one.Text("rel") == relation),
        MapNode map => map.Entries.Where(entry => entry.Key.Text == relation).Select(entry => entry.Value),
        _ => [],
    };

    private ArchivedPicture? Picture()
    {
        if (Values(item.Get("associations")).FirstOrDefault(one => one.Text("type") == "picture") is not { } picture) return null;
        var address = Values(picture.Get("renditions")).OrderByDescending(Width).Select(one => one.Text("href")).OfType<string>().FirstOrDefault() ?? picture.Text("uri");
        if (address is null) return null;
        var caption = Words(Main(picture.Items("descriptions"))) ?? MarkupReader.Clean(picture.Text("description_text"));
        var alt = MarkupReader.Clean(picture.Items("descriptions").FirstOrDefault(one => one.Text("role") == "alt")?.Text("value"));
        var name = MarkupReader.Clean(picture.Text("name") ?? picture.Text("headline"));
        return new ArchivedPicture(address, alt ?? (name == address ? null : name), caption, MarkupReader.Clean(picture.Text("by") ?? picture.Text("byline") ?? picture.Text("copyrightholder")));
    }

    /// <summary>ninjs 1 has groups by name where 2 and 3 have lists.</summary>
    private static IEnumerable<Node> Values(Node? group) => group switch { ListNode list => list.Items, MapNode map => map.Entries.Select(entry => entry.Value), _ => [] };

    private static int Width(Node rendition) => int.TryParse(rendition.Text("width"), NumberStyles.None, CultureInfo.InvariantCulture, out var width) ? width : 0;
}
