namespace StaticPress.Diagnostics;

/// <summary>Every diagnostic code there is, by area; <c>docs/diagnostics.md</c> lists the same.</summary>
public static class DiagnosticCodes
{
    // Filled by Code while this type is initialised, and never again: so it stands before the codes.
    private static readonly List<DiagnosticCode> Declared = [];

    // SP10xx configuration · SP11xx seed index · SP12xx reading · SP13xx extraction · SP15xx bringing archives in · SP20xx site and routes
    // SP30xx templates · SP40xx structured data and feeds · SP41xx–SP45xx the built site: links, pages, structured data, feeds and sitemaps, sizes
    // SP50xx output · SP60xx publishing to a git branch · SP61xx new publications and articles · SP62xx preview · SP90xx command line
    public static readonly DiagnosticCode MissingConfiguration = Code("SP1001", Severity.Error, "The folder is not a publication: it has no staticpress.yml.");
    public static readonly DiagnosticCode InvalidYaml = Code("SP1002", Severity.Error, "A file cannot be read as YAML.");
    public static readonly DiagnosticCode UnknownKey = Code("SP1003", Severity.Error, "A key has no meaning where it stands.");
    public static readonly DiagnosticCode MissingKey = Code("SP1004", Severity.Error, "A required key is missing.");
    public static readonly DiagnosticCode WrongType = Code("SP1005", Severity.Error, "A value is not of the kind that its key takes.");
    public static readonly DiagnosticCode DuplicateKey = Code("SP1006", Severity.Error, "A key or a name stands twice where each may stand once.");
    public static readonly DiagnosticCode InvalidUrl = Code("SP1007", Severity.Error, "An address or a domain is not a valid one.");
    public static readonly DiagnosticCode InvalidTimeZone = Code("SP1008", Severity.Error, "A time zone is not known.");
    public static readonly DiagnosticCode InvalidLanguage = Code("SP1009", Severity.Error, "A language tag is not well formed.");
    public static readonly DiagnosticCode InvalidPermalink = Code("SP1010", Severity.Error, "A permalink pattern cannot give every article an address of its own.");
    public static readonly DiagnosticCode InvalidSeverity = Code("SP1011", Severity.Error, "A severity is set for a code that does not exist or is an error.");
    public static readonly DiagnosticCode UnknownChoice = Code("SP1012", Severity.Error, "A value is not one of those that may stand there.");
    public static readonly DiagnosticCode InvalidJson = Code("SP1101", Severity.Error, "The seed index cannot be read as JSON.");
    public static readonly DiagnosticCode SeveralIndexes = Code("SP1102", Severity.Error, "The seed folder has more than one index.");
    public static readonly DiagnosticCode MissingSeed = Code("SP1103", Severity.Error, "A file that the seed index names does not exist.");
    public static readonly DiagnosticCode UnsafePath = Code("SP1104", Severity.Error, "A path leads out of the folder it must stay in.");
    public static readonly DiagnosticCode UnreadableFormat = Code("SP1105", Severity.Error, "A file that the seed index lists has a format that nothing reads.");
    public static readonly DiagnosticCode UnlistedSeed = Code("SP1106", Severity.Error, "A seed is not in the index, and the publication wants all of them listed.");
    public static readonly DiagnosticCode ListedTwice = Code("SP1107", Severity.Error, "The seed index lists a file twice.");
    public static readonly DiagnosticCode InvalidDate = Code("SP1108", Severity.Error, "A date in the seed index is not an ISO 8601 date.");
    public static readonly DiagnosticCode MissingSeedFolder = Code("SP1109", Severity.Error, "The publication has no seed folder.");
    public static readonly DiagnosticCode FolderLink = Code("SP1110", Severity.Warning, "A symbolic link to a folder stands in the seed folder and is not followed.");
    public static readonly DiagnosticCode UnknownOriginal = Code("SP1111", Severity.Error, "An article is said to translate one that does not exist or is itself a translation.");
    public static readonly DiagnosticCode IndexNotExtended = Code("SP1112", Severity.Error, "An entry cannot be added to the seed index as it stands.");
    public static readonly DiagnosticCode InvalidText = Code("SP1201", Severity.Error, "A file's bytes are not valid text in its encoding.");
    public static readonly DiagnosticCode ControlCharacters = Code("SP1202", Severity.Warning, "A file contains control characters; they were left out.");
    public static readonly DiagnosticCode WrongEncoding = Code("SP1203", Severity.Warning, "A page's bytes do not fit the encoding that it states.");
    public static readonly DiagnosticCode MarkupTooDeep = Code("SP1204", Severity.Error, "Elements of a page stand in one another deeper than can be read.");
    public static readonly DiagnosticCode MarkupLeftOut = Code("SP1205", Severity.Warning, "Markup that runs, styles or asks was left out of a text.");
    public static readonly DiagnosticCode UnsureArticle = Code("SP1206", Severity.Warning, "Which part of a page is the article is unsure.");
    public static readonly DiagnosticCode FrontMatterValue = Code("SP1220", Severity.Warning, "A value of a file's front matter is none that its key takes; it was left out.");
    public static readonly DiagnosticCode FrontMatterForm = Code("SP1221", Severity.Error, "A file's front matter does not end, or cannot be read.");
    public static readonly DiagnosticCode TemplateTag = Code("SP1222", Severity.Warning, "A tag of another program's templates was left out of a text.");
    public static readonly DiagnosticCode NestedTooDeep = Code("SP1223", Severity.Warning, "Quotes or lists of a Markdown file stand in one another deeper than can be read; what is below was read as text.");
    public static readonly DiagnosticCode TooManyMarks = Code("SP1224", Severity.Warning, "A paragraph of a Markdown file has more marks than can be read; they were left as they stand.");
    public static readonly DiagnosticCode UnusedNote = Code("SP1225", Severity.Warning, "A footnote that nothing refers to was left out.");
    public static readonly DiagnosticCode PictureLink = Code("SP1226", Severity.Warning, "A link around a picture has no words to stand on; it was left out.");
    public static readonly DiagnosticCode NoHeadline = Code("SP1301", Severity.Warning, "An article has no headline.");
    public static readonly DiagnosticCode NoBody = Code("SP1302", Severity.Warning, "An article has no body.");
    public static readonly DiagnosticCode DateOrderGuessed = Code("SP1303", Severity.Warning, "A numeric date can be read in two ways.");
    public static readonly DiagnosticCode DatesDisagree = Code("SP1304", Severity.Warning, "The date line and the dateline are more than a few days apart.");
    public static readonly DiagnosticCode QuestionWithoutAnswer = Code("SP1305", Severity.Warning, "A question has no answer.");
    public static readonly DiagnosticCode EmptyFaq = Code("SP1306", Severity.Warning, "No questions were found under a FAQ label.");
    public static readonly DiagnosticCode BylineGuessed = Code("SP1308", Severity.Info, "A byline was told by its place alone.");
    public static readonly DiagnosticCode ScrapsTaken = Code("SP1309", Severity.Info, "Short lines were taken for parts of a page because of where they stand.");
    public static readonly DiagnosticCode UnsureBoundary = Code("SP1307", Severity.Info, "Where one part of an article ends and the next begins is unsure.");
    public static readonly DiagnosticCode BrokenArchive = Code("SP1501", Severity.Error, "A file to bring in is damaged; what stands before the damage was read.");
    public static readonly DiagnosticCode ShortcodeLeftOut = Code("SP1502", Severity.Warning, "A shortcode of a WordPress plug-in was left out of a text that was brought in.");
    public static readonly DiagnosticCode PictureNotAtHand = Code("SP1503", Severity.Warning, "Pictures of articles that were brought in are not at hand; links to them stand in their place.");
    public static readonly DiagnosticCode EditedSeedKept = Code("SP1504", Severity.Warning, "A seed that was brought in earlier differs now in its archive, and was edited since: it was kept.");
    public static readonly DiagnosticCode EditedSeedReplaced = Code("SP1505", Severity.Warning, "A seed that was brought in earlier and edited since was replaced, as asked.");
    public static readonly DiagnosticCode GivenTwice = Code("SP1506", Severity.Warning, "Two articles of the archives have the same identity; the first counts.");
    public static readonly DiagnosticCode NothingReads = Code("SP1508", Severity.Error, "A file to bring in is of no kind that is read.");
    public static readonly DiagnosticCode RecordDamaged = Code("SP1509", Severity.Error, "The record of what was brought in is damaged; nothing was written.");
    public static readonly DiagnosticCode SeedGone = Code("SP1510", Severity.Info, "A seed that was brought in earlier is gone, and was not brought back.");
    public static readonly DiagnosticCode RouteCollision = Code("SP2001", Severity.Error, "Two articles or pages would be written to the same address.");
    public static readonly DiagnosticCode DuplicateId = Code("SP2002", Severity.Error, "Two articles have the same identity.");
    public static readonly DiagnosticCode Undated = Code("SP2003", Severity.Warning, "An article has no publication date, neither in its text nor in the index.");
    public static readonly DiagnosticCode ImageMissing = Code("SP2004", Severity.Error, "A picture that the seed index names is missing or is no picture.");
    public static readonly DiagnosticCode SameLanguage = Code("SP2005", Severity.Warning, "Two versions of one article are in the same language.");
    public static readonly DiagnosticCode PictureMissing = Code("SP2008", Severity.Warning, "A picture that a text or its front matter names is missing or is no picture; it is not shown.");
    public static readonly DiagnosticCode PictureElsewhere = Code("SP2009", Severity.Warning, "A picture that a text or its front matter names is not part of the publication; it is not shown.");
    public static readonly DiagnosticCode AliasUnusable = Code("SP2006", Severity.Warning, "A former address of an article is none that this site can answer for.");
    public static readonly DiagnosticCode AliasTaken = Code("SP2007", Severity.Warning, "At a former address of an article stands another page, or another article states it too.");
    public static readonly DiagnosticCode AudioMissing = Code("SP2012", Severity.Error, "A recording that the seed index names is missing or is no recording.");
    public static readonly DiagnosticCode PagefindMissing = Code("SP2010", Severity.Error, "The configuration asks for Pagefind, and it is not installed.");
    public static readonly DiagnosticCode PagefindFailed = Code("SP2011", Severity.Warning, "Pagefind did not index the site.");
    public static readonly DiagnosticCode PinWithoutStory = Code("SP2020", Severity.Warning, "A story is held on the front page that is not among those published.");
    public static readonly DiagnosticCode BandWithoutSection = Code("SP2021", Severity.Warning, "The front page is to have a band of a section that does not exist.");
    public static readonly DiagnosticCode FontMissing = Code("SP2022", Severity.Error, "A font file that the settings name is not below static/.");
    public static readonly DiagnosticCode TemplateSyntax = Code("SP3001", Severity.Error, "A template cannot be parsed.");
    public static readonly DiagnosticCode TemplateRuntime = Code("SP3002", Severity.Error, "A template failed while a page was rendered.");
    public static readonly DiagnosticCode TemplateMissing = Code("SP3003", Severity.Error, "A template that a page needs does not exist.");
    public static readonly DiagnosticCode HostRootFiles = Code("SP4001", Severity.Info, "Files that crawlers read at the root of a host only are written to a folder below it.");
    public static readonly DiagnosticCode SecurityExpired = Code("SP4002", Severity.Error, "The date after which security.txt must not be trusted is past.");
    public static readonly DiagnosticCode SecurityExpiring = Code("SP4003", Severity.Warning, "The date after which security.txt must not be trusted is near.");
    public static readonly DiagnosticCode NothingBuilt = Code("SP4100", Severity.Error, "There is no built site to check.");
    public static readonly DiagnosticCode DamagedFile = Code("SP4101", Severity.Error, "A built file is not what its name says: XML, JSON.");
    public static readonly DiagnosticCode BrokenLink = Code("SP4102", Severity.Error, "A link in the built site leads to nothing.");
    public static readonly DiagnosticCode OutsideBasePath = Code("SP4103", Severity.Error, "An address in the built site leaves out the path under which the site is served.");
    public static readonly DiagnosticCode LinkThroughRedirection = Code("SP4104", Severity.Warning, "A link in the built site leads to a page by way of a redirection.");
    public static readonly DiagnosticCode BrokenAnchor = Code("SP4105", Severity.Error, "A link in the built site leads to a place in a page that is not there.");
    public static readonly DiagnosticCode MissingAsset = Code("SP4106", Severity.Error, "A page needs a file that the built site does not have.");
    public static readonly DiagnosticCode Orphan = Code("SP4107", Severity.Warning, "No link leads to a page.");
    public static readonly DiagnosticCode OutgoingLinkBroken = Code("SP4108", Severity.Warning, "A link to another host leads to nothing.");
    public static readonly DiagnosticCode OutgoingLinkUnknown = Code("SP4109", Severity.Info, "A link to another host could not be looked at.");
    public static readonly DiagnosticCode WrongCanonical = Code("SP4201", Severity.Error, "A page does not say its own address.");
    public static readonly DiagnosticCode OtherAddress = Code("SP4202", Severity.Error, "The site was built for another address than the one it is checked for.");
    public static readonly DiagnosticCode WrongLanguageLinks = Code("SP4203", Severity.Error, "The links between the language versions of a page do not agree.");
    public static readonly DiagnosticCode DuplicateElementId = Code("SP4204", Severity.Error, "Two elements of a page have the same id.");
    public static readonly DiagnosticCode NoTitle = Code("SP4205", Severity.Error, "A page has no title.");
    public static readonly DiagnosticCode SameTitle = Code("SP4206", Severity.Warning, "Several pages have the same title.");
    public static readonly DiagnosticCode NoLanguage = Code("SP4211", Severity.Warning, "A page does not say its language, or says one that is none.");
    public static readonly DiagnosticCode HeadingOutline = Code("SP4212", Severity.Warning, "The headings of a page are no outline.");
    public static readonly DiagnosticCode NoAlternativeText = Code("SP4213", Severity.Warning, "A picture has no alternative text.");
    public static readonly DiagnosticCode NoName = Code("SP4214", Severity.Warning, "A link, a button or a frame has no name.");
    public static readonly DiagnosticCode NoLabel = Code("SP4215", Severity.Warning, "A field of a form has no label.");
    public static readonly DiagnosticCode LongHeadline = Code("SP4221", Severity.Warning, "A headline is longer than lists show.");
    public static readonly DiagnosticCode ShoutedHeadline = Code("SP4222", Severity.Warning, "A headline is all in capitals.");
    public static readonly DiagnosticCode Unanswered = Code("SP4223", Severity.Warning, "A question on a page has no answer.");
    public static readonly DiagnosticCode FutureDate = Code("SP4224", Severity.Warning, "An article is dated after the moment the site is checked for.");
    public static readonly DiagnosticCode UnreadableGraph = Code("SP4301", Severity.Error, "A page's structured data is missing or cannot be read.");
    public static readonly DiagnosticCode BrokenGraph = Code("SP4302", Severity.Error, "A page's structured data does not hang together.");
    public static readonly DiagnosticCode NotInVocabulary = Code("SP4303", Severity.Error, "A page's structured data says what schema.org has no word for.");
    public static readonly DiagnosticCode NotVisible = Code("SP4304", Severity.Error, "Machines are told what readers of the page do not see.");
    public static readonly DiagnosticCode OpinionLeak = Code("SP4305", Severity.Error, "An opinion that stands apart from a report is told as part of it.");
    public static readonly DiagnosticCode FeedInvalid = Code("SP4401", Severity.Error, "A feed breaks a rule of its format.");
    public static readonly DiagnosticCode FeedAddress = Code("SP4402", Severity.Error, "An address in a feed leads to nothing.");
    public static readonly DiagnosticCode FeedDisagrees = Code("SP4403", Severity.Error, "A feed says another date than the article's page.");
    public static readonly DiagnosticCode SitemapInvalid = Code("SP4404", Severity.Error, "A sitemap breaks a rule of the protocol.");
    public static readonly DiagnosticCode SitemapIncomplete = Code("SP4405", Severity.Error, "The sitemaps and the pages of the site are not the same.");
    public static readonly DiagnosticCode NewsStale = Code("SP4406", Severity.Warning, "The news sitemap holds what is no news any more.");
    public static readonly DiagnosticCode RobotsInvalid = Code("SP4407", Severity.Error, "robots.txt breaks a rule or names a sitemap that is not there.");
    public static readonly DiagnosticCode FileTooLarge = Code("SP4501", Severity.Warning, "A file is larger than GitHub takes.");
    public static readonly DiagnosticCode SiteTooLarge = Code("SP4502", Severity.Warning, "The site is larger than GitHub Pages publishes.");
    public static readonly DiagnosticCode HeavyPicture = Code("SP4503", Severity.Warning, "A picture is heavier than a page may wait for.");
    public static readonly DiagnosticCode OutputPathInvalid = Code("SP5001", Severity.Error, "A file would be written to a path that leads out of the destination or that no host can serve.");
    public static readonly DiagnosticCode OutputPathClash = Code("SP5002", Severity.Error, "Two files of the site cannot lie side by side: one path, paths that differ only by case, or a file and a folder of one name.");
    public static readonly DiagnosticCode OutputForeignFile = Code("SP5003", Severity.Error, "A file in the destination that StaticPress did not write stands in the way of the site.");
    public static readonly DiagnosticCode DestinationNotOurs = Code("SP5004", Severity.Error, "The destination holds files that StaticPress did not write.");
    public static readonly DiagnosticCode DestinationForbidden = Code("SP5005", Severity.Error, "A site must not be published there: the folder holds the publication, a home folder, or sources.");
    public static readonly DiagnosticCode DestinationBusy = Code("SP5006", Severity.Error, "Another build is writing to the destination.");
    public static readonly DiagnosticCode OutputManifestDamaged = Code("SP5007", Severity.Error, "The list of what StaticPress wrote to the destination is damaged.");
    public static readonly DiagnosticCode CacheNotWritten = Code("SP5090", Severity.Warning, "The site was published but the cache for the next build could not be written.");
    public static readonly DiagnosticCode GitMissing = Code("SP6001", Severity.Error, "Publishing to a branch needs git, and there is none.");
    public static readonly DiagnosticCode NoRepository = Code("SP6002", Severity.Error, "There is no git repository, remote or branch to publish to.");
    public static readonly DiagnosticCode BranchHoldsSources = Code("SP6003", Severity.Error, "The site would replace the sources of the publication.");
    public static readonly DiagnosticCode PushFailed = Code("SP6004", Severity.Error, "Git could not be brought to publish; nothing was changed.");
    public static readonly DiagnosticCode MassRemoval = Code("SP6005", Severity.Error, "Publishing would remove more than a fifth of the pages.");
    public static readonly DiagnosticCode NotYetPublic = Code("SP6006", Severity.Error, "The built site holds a draft, or an article whose date has not come.");
    public static readonly DiagnosticCode FileInTheWay = Code("SP6101", Severity.Error, "Something new would be written where something stands already.");
    public static readonly DiagnosticCode UnusableHeadline = Code("SP6102", Severity.Error, "A headline cannot be the first line of an article.");
    public static readonly DiagnosticCode NotWatched = Code("SP6201", Severity.Warning, "The system reports no changes of files: a preview shows the publication as it was read at its start.");
    public static readonly DiagnosticCode UnknownName = Code("SP9001", Severity.Error, "A command or a flag does not exist.");
    public static readonly DiagnosticCode InvalidUsage = Code("SP9002", Severity.Error, "A command cannot be carried out with these arguments.");
    public static readonly DiagnosticCode MachineFailed = Code("SP9003", Severity.Error, "The machine failed: disk full, no permission, a file that vanished.");
    public static readonly DiagnosticCode Interrupted = Code("SP9004", Severity.Info, "The command was stopped before its end.");
    public static readonly DiagnosticCode InternalError = Code("SP9005", Severity.Error, "A fault of StaticPress itself.");

    /// <summary>All codes in the order above.</summary>
    public static IReadOnlyList<DiagnosticCode> All => Declared;

    private static DiagnosticCode Code(string id, Severity severity, string summary)
    {
        var code = new DiagnosticCode(id, severity, summary);
        Declared.Add(code);
        return code;
    }
}
