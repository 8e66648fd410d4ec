using StaticPress.Model;

namespace StaticPress.Benchmarks.Corpus.Scoring;

/// <summary>One measured field. Values are compared whole, lists by items, long texts by runs of four words, furniture and blocks by lines.</summary>
internal sealed record CorpusField(string Name, Func<CorpusDocument, FieldScore> Compare)
{
    private static readonly string[] FurnitureRoles = ["furniture", "label", "listen"];

    public static IReadOnlyList<CorpusField> All { get; } =
    [
        Value("headline", document => document.Answer.Article.Headline, document => document.Gold.Headline),
        new("byline", document => FieldScore.OfItems(document.Answer.Article.Byline.Select(Plain), document.Gold.Byline.Select(Plain))),
        Text("synopsis", document => document.Answer.Article.Synopsis, document => document.Gold.Synopsis),
        new("takeaways", document => FieldScore.OfItems(document.Answer.Article.Takeaways.Select(Plain), document.Gold.Takeaways.Select(Plain))),
        Value("dateline.place", document => document.Answer.Article.Dateline?.Place, document => document.Gold.Place),
        Value("dateline.date_text", document => document.Answer.Article.Dateline?.DateText, document => document.Gold.DateText),
        Value("dateline.agency", document => document.Answer.Article.Dateline?.Agency, document => document.Gold.Agency),
        Value("published", document => Day(document.Answer.Article.Published?.ToString()), document => Day(document.Gold.Published)),
        Value("published_time", document => Time(document.Answer.Article.Published?.ToString()), document => Time(document.Gold.Published)),
        Value("updated", document => Day(document.Answer.Article.Updated?.ToString()), document => Day(document.Gold.Updated)),
        Value("updated_time", document => Time(document.Answer.Article.Updated?.ToString()), document => Time(document.Gold.Updated)),
        Value("publisher", document => document.Answer.Article.Publisher, document => document.Gold.Publisher),
        Value("language", document => document.Answer.Article.Language, document => document.Gold.Language),
        new("faq.question", document => FieldScore.OfItems(document.Answer.Article.Faq.Select(entry => Plain(entry.Question)), document.Gold.Faq.Select(entry => Plain(entry.Question)))),
        new("faq.answer", document => FieldScore.OfItems(
            document.Answer.Article.Faq.SelectMany(entry => Paired(entry.Question, Join(entry.Answer))),
            document.Gold.Faq.SelectMany(entry => Paired(entry.Question, entry.Answer)))),
        Text("body", document => Join(document.Answer.Article.Body), document => document.Gold.Body is { } body ? string.Join('\n', body) : document.GoldText("body")),
        new("body.blocks", CompareBlocks),
        Text("point_of_view", document => Join(document.Answer.Article.PointOfView), document => document.GoldText("point_of_view")),
        new("furniture", CompareFurniture),
    ];

    public FieldScore Score(CorpusDocument document) => document.Gold.NotJudged.Contains(Name) ? default : Compare(document);

    private static CorpusField Value(string name, Func<CorpusDocument, string?> answer, Func<CorpusDocument, string?> gold) =>
        new(name, document => FieldScore.OfItems(OneOrNone(answer(document)), OneOrNone(gold(document))));

    private static CorpusField Text(string name, Func<CorpusDocument, string?> answer, Func<CorpusDocument, string?> gold) =>
        new(name, document => FieldScore.OfItems(Shingles.Of(answer(document) ?? ""), Shingles.Of(gold(document) ?? "")));

    /// <summary>An answer counts only beside its own question.</summary>
    private static IEnumerable<(string Question, string Run)> Paired(string question, string answer) => Shingles.Of(answer).Select(run => (Plain(question), run));

    private static FieldScore CompareBlocks(CorpusDocument document)
    {
        var judged = document.Gold.JudgedLines.SelectMany(lines => lines.Numbers).ToHashSet();
        return FieldScore.OfItems(
            document.Answer.Article.Body.Select(block => block.Line).Where(judged.Contains),
            document.Gold.JudgedLines.Where(lines => lines.May("body")).Select(lines => lines.From));
    }

    private static FieldScore CompareFurniture(CorpusDocument document) => FieldScore.OfItems(
        document.Gold.JudgedLines.SelectMany(lines => lines.Numbers).Where(line => FurnitureRoles.Contains(document.RoleAt(line))),
        document.Gold.JudgedLines.Where(lines => FurnitureRoles.Any(lines.May)).SelectMany(lines => lines.Numbers));

    private static IEnumerable<string> OneOrNone(string? value) => string.IsNullOrWhiteSpace(value) ? [] : [Plain(value)];

    /// <summary>White space is joined, and marks that nobody sees and no script needs are dropped.</summary>
    private static string Plain(string value) =>
        string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("\u200B", "", StringComparison.Ordinal).Replace("\uFEFF", "", StringComparison.Ordinal);

    private static string Join(EquatableArray<Block> blocks) => string.Join('\n', blocks.Select(BlockText.Of));

    private static string? Day(string? date) => date?.Split('T')[0];

    private static string? Time(string? date) => date?.Split('T') is [_, var time] ? time : null;
}
