using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;

namespace StaticPress.Configuration;

/// <summary>Reads <c>staticpress.yml</c>. Whatever a person wrote there, the answer is settings or diagnostics, never an exception.</summary>
public static class SettingsReader
{
    public const string FileName = "staticpress.yml";

    /// <summary>Reads the settings of the publication in a folder.</summary>
    /// <exception cref="IOException">The file is there but cannot be read.</exception>
    public static SettingsResult ReadFolder(string publicationFolder)
    {
        var file = Path.Combine(publicationFolder, FileName);
        if (File.Exists(file)) return Read(File.ReadAllBytes(file));
        var hint = File.Exists(Path.ChangeExtension(file, ".yaml")) ? $"rename staticpress.yaml to {FileName}" : $"run the command in the folder that holds {FileName}";
        return new SettingsResult(null, [DiagnosticCodes.MissingConfiguration.At(new SourceLocation(FileName), $"there is no {FileName} in this folder", hint)]);
    }

    /// <param name="path">As diagnostics print it.</param>
    public static SettingsResult Read(ReadOnlySpan<byte> bytes, string path = FileName)
    {
        var diagnostics = new List<Diagnostic>();
        var values = new SettingValues(path, diagnostics);
        if (Utf8File.Decode(bytes, path, diagnostics) is { } text)
        {
            switch (new YamlNodes(new StringReader(text), path, diagnostics).ReadRoot())
            {
                case MapNode root: values.Read(root); break;
                case null or { IsNull: true } when diagnostics.Count == 0: values.Read(new MapNode([], new SourceLocation(path))); break;
                case { } other: diagnostics.Add(DiagnosticCodes.WrongType.At(other.Location, $"the file is {other.Kind}, not a group of keys", "it begins with a line such as `title: …`")); break;
            }
        }
        diagnostics.Sort();
        return new SettingsResult(diagnostics.Exists(one => one.Severity == Severity.Error) ? null : Compose(values), [.. diagnostics]);
    }

    private static PublicationSettings Compose(SettingValues values)
    {
        var url = values.Get(SettingKeys.Url)!;
        return new PublicationSettings
        {
            Title = values.Get(SettingKeys.Title)!,
            Origin = url.Origin,
            BasePath = url.Path,
            Language = values.Get(SettingKeys.Language)!,
            TimeZone = values.Get(SettingKeys.TimeZone)!,
            Description = values.Get(SettingKeys.Description),
            Tagline = values.Get(SettingKeys.Tagline),
            Publisher = ComposePublisher(values),
            Sections = values.Get(SettingKeys.Sections),
            Permalink = values.Get(SettingKeys.Permalink, Permalink.Default),
            Routes = ComposeRoutes(values, new RouteSettings()),
            PageSize = values.Get(SettingKeys.PageSize, 20),
            QuestionPages = values.Get(SettingKeys.QuestionPages, true),
            Related = values.Get(SettingKeys.Related, 3),
            Front = ComposeFront(values, new FrontSettings()),
            Look = ComposeLook(values, new LookSettings()),
            Texts = values.Get(SettingKeys.Texts),
            FeedSize = values.Get(SettingKeys.FeedSize, 20),
            Feeds = ComposeFeeds(values, new FeedSettings()),
            Twins = new TwinSettings { Markdown = values.Get(SettingKeys.MarkdownTwins, true), Json = values.Get(SettingKeys.JsonTwins, true) },
            Listen = new ListenSettings { Mode = values.Get(SettingKeys.Listen), Questions = values.Get(SettingKeys.ListenQuestions) },
            Search = values.Get(SettingKeys.Search),
            Machines = ComposeMachines(values),
            DateOrder = values.Get(SettingKeys.DateOrder),
            Labels = values.Get(SettingKeys.Labels),
            Unlisted = values.Get(SettingKeys.Unlisted),
            CustomDomain = values.Get(SettingKeys.CustomDomain),
            StructuredData = new StructuredDataSettings
            {
                FaqMarkup = values.Get(SettingKeys.FaqMarkup, true),
                ArticleBody = values.Get(SettingKeys.ArticleBody, true),
                PlainNewsArticle = values.Get(SettingKeys.PlainNewsArticle),
            },
            Severities = values.Get(SettingKeys.Severities),
            Locations = values.Locations,
        };
    }

    private static PublisherSettings ComposePublisher(SettingValues values) => new()
    {
        Name = values.Get(SettingKeys.PublisherName) ?? values.Get(SettingKeys.Title)!,
        Type = values.Get(SettingKeys.PublisherType) ?? "NewsMediaOrganization",
        LegalName = values.Get(SettingKeys.PublisherLegalName),
        Description = values.Get(SettingKeys.PublisherDescription),
        Email = values.Get(SettingKeys.PublisherEmail),
        Telephone = values.Get(SettingKeys.PublisherTelephone),
        Address = values.Get(SettingKeys.PublisherAddress),
        FoundingYear = values.TryGet(SettingKeys.PublisherFoundingYear, out var year) ? year : null,
        Logo = values.Get(SettingKeys.PublisherLogo),
        SameAs = values.Get(SettingKeys.PublisherSameAs),
        Policies = values.Get(SettingKeys.PublisherPolicies),
    };

    /// <summary>A band names its section by title or by slug, as articles do.</summary>
    private static FrontSettings ComposeFront(SettingValues values, FrontSettings defaults) => new()
    {
        Pins = values.Get(SettingKeys.Pins),
        Stories = values.Get(SettingKeys.FrontStories, defaults.Stories),
        Bands = values.TryGet(SettingKeys.FrontBands, out var bands) ? bands : null,
        BandSize = values.Get(SettingKeys.FrontBandSize, defaults.BandSize),
        Questions = values.Get(SettingKeys.FrontQuestions, defaults.Questions),
    };

    private static LookSettings ComposeLook(SettingValues values, LookSettings defaults) => new()
    {
        LightColor = values.Get(SettingKeys.LightColor, defaults.LightColor),
        DarkColor = values.Get(SettingKeys.DarkColor, defaults.DarkColor),
        Fonts = values.Get(SettingKeys.Fonts),
    };

    private static FeedSettings ComposeFeeds(SettingValues values, FeedSettings defaults) => new()
    {
        Atom = values.Get(SettingKeys.AtomFeeds, defaults.Atom),
        Json = values.Get(SettingKeys.JsonFeeds, defaults.Json),
        Groups = values.Get(SettingKeys.FeedLists, defaults.Groups),
        Authority = values.Get(SettingKeys.FeedAuthority),
        Hub = values.Get(SettingKeys.FeedHub),
    };

    private static RouteSettings ComposeRoutes(SettingValues values, RouteSettings defaults) => new()
    {
        Sections = values.Get(SettingKeys.SectionRoute, defaults.Sections),
        Topics = values.Get(SettingKeys.TopicRoute, defaults.Topics),
        Authors = values.Get(SettingKeys.AuthorRoute, defaults.Authors),
        Places = values.Get(SettingKeys.PlaceRoute, defaults.Places),
        Archive = values.Get(SettingKeys.ArchiveRoute, defaults.Archive),
        Questions = values.Get(SettingKeys.QuestionRoute, defaults.Questions),
        Search = values.Get(SettingKeys.SearchRoute, defaults.Search),
    };

    private static MachineSettings ComposeMachines(SettingValues values) => new()
    {
        AiPolicy = values.TryGet(SettingKeys.AiPolicy, out var policy) ? policy : null,
        TdmPolicy = values.Get(SettingKeys.TdmPolicy),
        Llms = values.Get(SettingKeys.Llms, true),
        Trust = values.Get(SettingKeys.Trust),
        Security = values.TryGet(SettingKeys.SecurityExpires, out var expires) && values.TryGet(SettingKeys.SecurityContacts, out var contacts)
            ? new SecuritySettings
            {
                Contacts = contacts,
                Expires = expires,
                Policy = values.Get(SettingKeys.SecurityPolicy),
                Languages = values.Get(SettingKeys.SecurityLanguages),
                Location = values.Locations.Of(SettingKeys.SecurityExpires.Name),
            }
            : null,
    };
}
