using System.Reflection;
using StaticPress.Model;
using StaticPress.Pipeline;

namespace StaticPress.Tests.Pipeline;

/// <summary>What memory has no room for comes back from the spill as it went in.</summary>
public sealed class ArticleSpillTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("staticpress-test-").FullName;

    [Fact]
    public void Every_part_and_every_block_comes_back()
    {
        using var spill = new ArticleSpill(folder);
        spill.Add("a.txt", Full);
        Assert.Equal(Full, spill.Find("a.txt"));
        Assert.Null(spill.Find("b.txt"));
    }

    [Fact]
    public void Articles_that_state_nothing_come_back()
    {
        using var spill = new ArticleSpill(folder);
        var bare = new Article { Language = "en", Direction = TextDirection.LeftToRight, Headline = "" };
        spill.Add("a.txt", bare);
        Assert.Equal(bare, spill.Find("a.txt"));
    }

    [Fact]
    public void A_text_that_would_come_back_changed_does_not_go_in()
    {
        using var spill = new ArticleSpill(folder);
        spill.Add("a.txt", Full with { Headline = "half a pair: \uD83D" });
        Assert.Null(spill.Find("a.txt"));
        spill.Add("b.txt", Full);
        Assert.Equal(Full, spill.Find("b.txt"));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_means_no_spill_and_no_error()
    {
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "");
        using var spill = new ArticleSpill(Path.Combine(file, "below"));
        Assert.False(spill.Add("a.txt", Full));
        Assert.Null(spill.Find("a.txt"));
    }

    [Fact]
    public void Past_its_room_memory_hands_on_to_the_spill_and_keeps_the_newest_where_there_is_none()
    {
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "");
        foreach (var place in (string?[])[null, Path.Combine(file, "below"), folder])
        {
            using var spill = place is null ? null : new ArticleSpill(place);
            var cache = new ArticleCache(10, spill);
            cache.Add("a.txt", Full, 8);
            cache.Add("b.txt", Full, 8);
            Assert.NotNull(cache.Find("b.txt"));
            Assert.Equal(place == folder, cache.Find("a.txt") is not null);
        }
    }

    [Fact]
    public void The_spill_has_no_name_in_the_folder_while_it_is_used()
    {
        if (OperatingSystem.IsWindows()) return;
        using var spill = new ArticleSpill(folder);
        spill.Add("a.txt", Full);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public void Many_threads_get_their_own_articles_back()
    {
        using var spill = new ArticleSpill(folder);
        Parallel.For(0, 500, i => spill.Add($"{i}", Full with { Headline = $"Story {i}" }));
        Parallel.For(0, 500, i => Assert.Equal($"Story {i}", spill.Find($"{i}")!.Headline));
    }

    [Fact]
    public void What_leaves_the_cache_is_found_in_the_spill()
    {
        using var spill = new ArticleSpill(folder);
        var cache = new ArticleCache(100, spill);
        for (var i = 0; i < 10; i++) cache.Add($"{i}", Full with { Headline = $"Story {i}" }, 40);
        for (var i = 0; i < 10; i++) Assert.Equal($"Story {i}", cache.Find($"{i}")?.Headline);
    }

    [Fact]
    public void What_the_cache_has_no_room_for_goes_into_the_spill_at_once()
    {
        using var spill = new ArticleSpill(folder);
        new ArticleCache(100, spill).Add("a", Full, 101);
        Assert.Equal(Full, spill.Find("a"));
    }

    /// <summary>An article's new part must be written by ArticleFormat or BlockFormat, and stand in <see cref="Full"/>: here it would be lost.</summary>
    [Theory]
    [InlineData(typeof(Article), "Language Direction Headline Byline Synopsis Takeaways Dateline Published Updated Publisher Body PointOfView Faq Listen Stated")]
    [InlineData(typeof(StatedFacts), "Headline Synopsis Authors Language Published Updated Publisher Section Topics Image Kind IsDraft Slug Aliases ImageAddress Id TranslationOf Corrections")]
    [InlineData(typeof(Correction), "Date Text")]
    [InlineData(typeof(ArticleImage), "File Alt Caption Credit Line")]
    [InlineData(typeof(Dateline), "Place DateText Agency Length Block")]
    [InlineData(typeof(PressDate), "Date Time Offset")]
    [InlineData(typeof(FaqEntry), "Question Answer Line")]
    [InlineData(typeof(RichText), "Text Spans")]
    [InlineData(typeof(TextSpan), "Kind Start Length Target")]
    [InlineData(typeof(ListItem), "Text Children")]
    [InlineData(typeof(ParagraphBlock), "Text Line")]
    [InlineData(typeof(HeadingBlock), "Level Text Line")]
    [InlineData(typeof(QuoteBlock), "Paragraphs Citation Line")]
    [InlineData(typeof(ListBlock), "Ordered Start Items Line")]
    [InlineData(typeof(ImageBlock), "File Alt Caption Credit Line")]
    [InlineData(typeof(TableBlock), "Caption HeaderRows Rows Line")]
    [InlineData(typeof(CodeBlock), "Code Language Line")]
    [InlineData(typeof(EmbedBlock), "Url Title Line")]
    public void No_part_is_unknown_to_the_spill(Type type, string known)
    {
        var settable = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null).Select(property => property.Name);
        Assert.Equal(known.Split(' ').Order(StringComparer.Ordinal), settable.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_kind_of_block_is_unknown_to_the_spill()
    {
        var kinds = typeof(Block).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Block)) && type.Namespace == typeof(Block).Namespace);
        Assert.Equal(kinds.Order(Comparer<Type>.Create((one, other) => string.CompareOrdinal(one.Name, other.Name))), Full.Body.Select(block => block.GetType()).OrderBy(type => type.Name, StringComparer.Ordinal));
    }

    private static Article Full { get; } = new()
    {
        Language = "pt-BR",
        Direction = TextDirection.RightToLeft,
        Headline = "Uma manchete – “citada” 😀",
        Byline = ["Ana Lúcia", "B. Okoro"],
        Synopsis = "",
        Takeaways = ["Um", "Dois"],
        Dateline = new Dateline("Rio", "3 de maio", "NorthWire", 23) { Block = 1 },
        Published = new PressDate(new DateOnly(2026, 5, 3), new TimeOnly(9, 30), TimeSpan.FromHours(-3)),
        Updated = new PressDate(new DateOnly(2026, 5, 4), new TimeOnly(0, 0)),
        Publisher = "Courier",
        Body =
        [
            new ParagraphBlock(new RichText("A link", [new TextSpan(TextSpanKind.Link, 2, 4, "/there/"), new TextSpan(TextSpanKind.Strong, 2, 1)]), 1),
            new HeadingBlock(3, "Heading", 2),
            new QuoteBlock(["One", "Two"], "Someone", 3),
            new ListBlock(true, 7, [new ListItem("Item", [new ParagraphBlock("Child", 5)]), new ListItem("Last")], 4),
            new ImageBlock("a.jpg", "alt", new RichText("Caption"), "Credit", 8),
            new TableBlock("Table", 1, [["a", "b"], ["c", "d"]], 9),
            new CodeBlock("x = 1", "py", 12),
            new EmbedBlock("https://video.example/1", "A film", 13),
        ],
        PointOfView = [new ImageBlock("b.jpg", null, null, null, 14)],
        Faq = [new FaqEntry("Why?", [new ParagraphBlock("So.", 16)], 15)],
        Listen = true,
        Stated = new StatedFacts
        {
            Headline = "H",
            Synopsis = "S",
            Authors = ["A"],
            Language = "en",
            Published = new PressDate(new DateOnly(2026, 1, 1)),
            Updated = new PressDate(new DateOnly(2026, 1, 2)),
            Publisher = "P",
            Section = "city",
            Topics = ["T"],
            Image = new ArticleImage("c.jpg", "a", "b", "c") { Line = 4 },
            Kind = ArticleKind.Opinion,
            IsDraft = true,
            Slug = "slug",
            Aliases = ["/old/"],
            ImageAddress = "https://pictures.example/c.jpg",
            Id = "id",
            TranslationOf = "other",
            Corrections = [new Correction(new PressDate(new DateOnly(2026, 1, 3)), "Put right.")],
        },
    };

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
