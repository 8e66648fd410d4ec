using StaticPress.Model;

namespace StaticPress.Tests.Rendering;

/// <summary>Articles for rendering: one with every part, one with a headline and a body alone.</summary>
internal static class Samples
{
    public static Article Full(string headline = "Council votes to open the docks") => new()
    {
        Language = "en",
        Direction = TextDirection.LeftToRight,
        Headline = headline,
        Byline = ["Ana Ruiz", "Jonas Weil"],
        Synopsis = "Freight will return by the spring.",
        Takeaways = ["Eleven voted in favour.", "Four voted against."],
        Dateline = new Dateline("Vellmar", "November 24", "Harbour Press", "Vellmar, November 24 (Harbour Press) ".Length),
        Published = new PressDate(new DateOnly(2026, 11, 24), new TimeOnly(9, 30)),
        Updated = new PressDate(new DateOnly(2026, 11, 24), new TimeOnly(11, 5)),
        Publisher = "Harbour Press Ltd",
        Body =
        [
            new ParagraphBlock("Vellmar, November 24 (Harbour Press) The council voted on Monday to reopen the docks.", 1),
            new HeadingBlock(3, "What it costs", 2),
            new ParagraphBlock(new RichText("The wall is dear, the council says.", [new TextSpan(TextSpanKind.Link, 4, 4, "https://example.org/wall")]), 3),
            new HeadingBlock(5, "What it costs", 4),
            new QuoteBlock(["We came so that our children can sleep."], "Ilse Brandt", 5),
            new ListBlock(false, 1, [new ListItem("Loading ends at ten."), new ListItem("Lorries use the northern gate.")], 6),
            new TableBlock("Millions of crowns", 1, [["Work", "City"], ["Sea wall", "41.0"], ["Dredging", "6.2"]], 7),
            new CodeBlock("if (a < b) return;", null, 8),
            new EmbedBlock("https://example.org/film", "Film: the docks", 9),
        ],
        PointOfView = [new ParagraphBlock("We think the council was right.", 10)],
        Faq = [new FaqEntry("When do the docks open?", [new ParagraphBlock("In April.", 11)], 11), new FaqEntry("Who pays?", [new ParagraphBlock("The city.", 12)], 12)],
    };

    public static Article Bare(string headline, DateOnly? published = null) => new()
    {
        Language = "en",
        Direction = TextDirection.LeftToRight,
        Headline = headline,
        Published = published is { } date ? new PressDate(date) : null,
        Body = [new ParagraphBlock("The weather office lowered its warning.", 1)],
    };
}
