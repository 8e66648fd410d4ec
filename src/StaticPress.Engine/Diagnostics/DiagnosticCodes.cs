namespace StaticPress.Diagnostics;

/// <summary>Every diagnostic code there is, by area; <c>docs/diagnostics.md</c> lists the same.</summary>
public static class DiagnosticCodes
{
    // Filled by Code while this type is initialised, and never again: so it stands before the codes.
    private static readonly List<DiagnosticCode> Declared = [];

    // SP10xx configuration · SP11xx seed index · SP12xx reading · SP13xx extraction · SP20xx site and routes
    // SP30xx templates · SP40xx structured data and feeds · SP50xx output · SP90xx command line
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
    public static readonly DiagnosticCode InvalidText = Code("SP1201", Severity.Error, "A file's bytes are not valid text in its encoding.");
    public static readonly DiagnosticCode ControlCharacters = Code("SP1202", Severity.Warning, "A file contains control characters; they were left out.");
    public static readonly DiagnosticCode NoHeadline = Code("SP1301", Severity.Warning, "An article has no headline.");
    public static readonly DiagnosticCode NoBody = Code("SP1302", Severity.Warning, "An article has no body.");
    public static readonly DiagnosticCode DateOrderGuessed = Code("SP1303", Severity.Warning, "A numeric date can be read in two ways.");
    public static readonly DiagnosticCode DatesDisagree = Code("SP1304", Severity.Warning, "The date line and the dateline are more than a few days apart.");
    public static readonly DiagnosticCode QuestionWithoutAnswer = Code("SP1305", Severity.Warning, "A question has no answer.");
    public static readonly DiagnosticCode EmptyFaq = Code("SP1306", Severity.Warning, "No questions were found under a FAQ label.");
    public static readonly DiagnosticCode UnsureBoundary = Code("SP1307", Severity.Info, "Where one part of an article ends and the next begins is unsure.");
    public static readonly DiagnosticCode RouteCollision = Code("SP2001", Severity.Error, "Two articles or pages would be written to the same address.");
    public static readonly DiagnosticCode DuplicateId = Code("SP2002", Severity.Error, "Two articles have the same identity.");
    public static readonly DiagnosticCode Undated = Code("SP2003", Severity.Warning, "An article has no publication date, neither in its text nor in the index.");
    public static readonly DiagnosticCode ImageMissing = Code("SP2004", Severity.Error, "A picture that the seed index names is missing or is no picture.");
    public static readonly DiagnosticCode TemplateSyntax = Code("SP3001", Severity.Error, "A template cannot be parsed.");
    public static readonly DiagnosticCode TemplateRuntime = Code("SP3002", Severity.Error, "A template failed while a page was rendered.");
    public static readonly DiagnosticCode TemplateMissing = Code("SP3003", Severity.Error, "A template that a page needs does not exist.");
    public static readonly DiagnosticCode HostRootFiles = Code("SP4001", Severity.Info, "Files that crawlers read at the root of a host only are written to a folder below it.");
    public static readonly DiagnosticCode SecurityExpired = Code("SP4002", Severity.Error, "The date after which security.txt must not be trusted is past.");
    public static readonly DiagnosticCode SecurityExpiring = Code("SP4003", Severity.Warning, "The date after which security.txt must not be trusted is near.");
    public static readonly DiagnosticCode OutputPathInvalid = Code("SP5001", Severity.Error, "A file would be written to a path that leads out of the destination or that no host can serve.");
    public static readonly DiagnosticCode OutputPathClash = Code("SP5002", Severity.Error, "Two files of the site cannot lie side by side: one path, paths that differ only by case, or a file and a folder of one name.");
    public static readonly DiagnosticCode OutputForeignFile = Code("SP5003", Severity.Error, "A file in the destination that StaticPress did not write stands in the way of the site.");
    public static readonly DiagnosticCode DestinationNotOurs = Code("SP5004", Severity.Error, "The destination holds files that StaticPress did not write.");
    public static readonly DiagnosticCode DestinationForbidden = Code("SP5005", Severity.Error, "A site must not be published there: the folder holds the publication, a home folder, or sources.");
    public static readonly DiagnosticCode DestinationBusy = Code("SP5006", Severity.Error, "Another build is writing to the destination.");
    public static readonly DiagnosticCode OutputManifestDamaged = Code("SP5007", Severity.Error, "The list of what StaticPress wrote to the destination is damaged.");
    public static readonly DiagnosticCode CacheNotWritten = Code("SP5090", Severity.Warning, "The site was published but the cache for the next build could not be written.");
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
