using StaticPress.Diagnostics;
using StaticPress.Extraction;
using StaticPress.Importers;

namespace StaticPress.Benchmarks.Fuzzing.Running;

/// <summary>Plain text: the spec documents' examples and the corpus.</summary>
public sealed class TextFuzzTarget(string root) : IFuzzTarget
{
    private static readonly string[] Fragments =
    [
        "", "Synopsis", "Key Takeaways", "Point of View", "FAQ", "Summary:", "Updated: 3 June 2025", "Published", "• One point", "-Two points", "3. Three points", "By", "By Ana Ruiz", "and Jo Lind", "###", "ENDS",
        "Comments (3)", "Related stories", "Share", "Home", "News", "Read more: The ferry", "Seoul, June 30 (NationPress) ", "(Reuters) - ", "LONDON/PARIS — ", "NEW YORK--(BUSINESS WIRE)--", "MOSCOW, November 22. /TASS/. ", "Москва. 22 ноября. ИНТЕРФАКС - ",
        "(서울=연합뉴스) 김철수 기자 = ", "【北京＝共同】", "新华社北京11月22日电（记者 王明）", "नई दिल्ली, 30 जून (भाषा) ", "القاهرة - أ ف ب - ", "30/06/2025", "June 3, 2025 10:15 am", "令和7年6月30日", "१४ जनवरी २०२५", "2 days ago", "Is it so?", "Q: Is it", "so?", "A: It is.", "Media contact:",
        "About Orrin Trust", "From: Orrin Trust", "To: All", "Subject: The ferry", "SOURCE Orrin Trust", "rk/dpb", "Photo: Jo Lind/AFP", "© 2025 The Orrin Times", "— Ana Ruiz", "来源：奥林日报 作者：王明", "FOR IMMEDIATE RELEASE", "EMBARGOED UNTIL 3 June 2025", "-more-", "\uFEFF", "\u2028", "(", "[", "/", "-", "—", ":", "--(",
        "The harbour council voted on Tuesday to dredge the old basin, ending a dispute that had lasted for nine years and two elections in the town.",
    ];

    private readonly TextImporter importer = new();
    private readonly ArticleExtractor extractor = new(ExtractionOptions.Default);

    public string Name => "text";

    public FuzzSeeds Seeds { get; } = new(
        [.. FuzzSeeds.FromSpecs(Path.Combine(root, "tests/StaticPress.Tests/Specs"), "text"), .. FuzzSeeds.FromFolder(Path.Combine(root, "tests/Corpus/text"), "*.txt")], Fragments);

    public string? Fault(byte[] document)
    {
        var diagnostics = new List<Diagnostic>();
        var source = importer.Import("fuzz.txt", document, diagnostics);
        // Bytes that are no text are told, not read.
        if (source is null) return diagnostics.Count > 0 ? null : "no document and no diagnostic";
        return LedgerSum.Fault(source, extractor.Extract(source));
    }
}
