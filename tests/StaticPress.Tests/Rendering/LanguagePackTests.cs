using System.Text.RegularExpressions;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Tests.Sites;

namespace StaticPress.Tests.Rendering;

public sealed class LanguagePackTests
{
    private static readonly Theme Theme = new(Path.Combine(Path.GetTempPath(), "no-such-folder"));
    private static readonly LanguagePacks Packs = new(Theme);

    public static TheoryData<string> Tags =>
        [.. Theme.Paths.Where(path => path.StartsWith("languages/", StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path)).Where(tag => !tag.Contains('-', StringComparison.Ordinal))];

    [Fact]
    public void The_theme_speaks_seventeen_languages() =>
        Assert.Equal(["ar", "bn", "de", "en", "es", "fr", "hi", "it", "ja", "ko", "mr", "pt", "ru", "ta", "te", "ur", "zh"], Tags.Select(row => row.Data).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_language_has_the_texts_that_English_has(string tag) =>
        Assert.Equal(TextNames("en"), TextNames(tag));

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_language_fills_in_the_same_values(string tag)
    {
        var (pack, english) = (Pack(tag), Pack("en"));
        foreach (var name in TextNames("en"))
        {
            Assert.True(Places(english.Text(name)!).SetEquals(Places(pack.Text(name)!)), $"{tag}: {name}");
        }
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_language_has_its_own_plural_forms(string tag)
    {
        var forms = Pack(tag).Names.Where(name => name.StartsWith("texts.articles.", StringComparison.Ordinal)).Select(name => name["texts.articles.".Length..]);
        Assert.Equal(PluralRules.CategoriesOf(tag), forms);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_language_writes_every_day_of_a_year(string tag)
    {
        var pack = Pack(tag);
        for (var day = new DateOnly(2026, 1, 1); day.Year == 2026; day = day.AddDays(1))
        {
            foreach (var text in new[] { pack.Date(day), pack.FullDate(day), pack.ShortDate(day), pack.ShortMonth(day), pack.DayOfMonth(day) })
            {
                Assert.DoesNotContain("MMM", text, StringComparison.Ordinal);
                Assert.DoesNotContain("EEE", text, StringComparison.Ordinal);
                Assert.DoesNotContain('\'', text);
            }
        }
    }

    [Fact]
    public void What_the_publication_s_own_English_lacks_is_the_theme_s()
    {
        using var site = new TestPublication();
        site.Write("templates/languages/en.yml", "texts:\n  home: Start\n");
        var pack = new LanguagePacks(new Theme(Path.Combine(site.Folder, "templates"))).For("en-GB", "en");
        Assert.Equal(("Start", Pack("en").Text("texts.takeaways"), Pack("en").Date(new DateOnly(2026, 3, 1))), (pack.Text("texts.home"), pack.Text("texts.takeaways"), pack.Date(new DateOnly(2026, 3, 1))));
    }

    [Theory]
    [InlineData("texts:\n  ? [a]\n  : b\n", 2)]
    [InlineData("texts: &x\n  a: *x\n", 1)]
    [InlineData("texts: [\n", 2)]
    [InlineData("{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: 1}}}}}}}}}}}}}}}}}}", 1)]
    public void What_is_no_list_of_texts_is_told_with_its_place(string yaml, int line)
    {
        using var site = new TestPublication();
        site.Write("templates/languages/en.yml", yaml);
        var told = Assert.Throws<TemplateException>(() => new LanguagePacks(new Theme(Path.Combine(site.Folder, "templates"))).For("en", "en")).Diagnostic;
        Assert.Equal(("templates/languages/en.yml", line), (told.Location.Path, told.Location.Line));
    }

    /// <summary>CLDR 48.2, dateFormats long.</summary>
    [Theory]
    [InlineData("en-GB", "1 November 2026")]
    [InlineData("en-US", "November 1, 2026")]
    [InlineData("de", "1. November 2026")]
    [InlineData("fr", "1er novembre 2026")]
    [InlineData("es", "1 de noviembre de 2026")]
    [InlineData("ru", "1 ноября 2026 г.")]
    [InlineData("hi", "1 नवंबर 2026")]
    [InlineData("mr", "१ नोव्हेंबर, २०२६")]
    [InlineData("bn", "১ নভেম্বর, ২০২৬")]
    [InlineData("ar", "1 نوفمبر 2026")]
    [InlineData("ja", "2026年11月1日")]
    [InlineData("ko", "2026년 11월 1일")]
    public void A_date_is_written_as_the_language_writes_it(string tag, string expected) =>
        Assert.Equal(expected, Pack(tag).Date(new DateOnly(2026, 11, 1)));

    [Theory]
    [InlineData("en-GB", "14:05")]
    [InlineData("en-US", "2:05 PM")]
    [InlineData("hi", "2:05 pm")]
    [InlineData("ko", "오후 2:05")]
    [InlineData("mr", "२:०५ PM")]
    public void A_time_is_written_as_the_language_writes_it(string tag, string expected) =>
        Assert.Equal(expected, Pack(tag).Time(new TimeOnly(14, 5)));

    [Theory]
    [InlineData("en", 1, "1 article")]
    [InlineData("en", 2, "2 articles")]
    [InlineData("fr", 0, "0 article")]
    [InlineData("ru", 21, "21 статья")]
    [InlineData("ru", 11, "11 статей")]
    [InlineData("ru", 3, "3 статьи")]
    [InlineData("ar", 2, "مقالان")]
    [InlineData("ar", 103, "103 مقالات")]
    [InlineData("ja", 5, "5件の記事")]
    public void Things_are_counted_as_the_language_counts(string tag, int count, string expected) =>
        Assert.Equal(expected, Pack(tag).Counted("articles", count));

    [Fact]
    public void A_month_stands_alone_in_another_form_than_in_a_date()
    {
        Assert.Equal("ноябрь 2026 г.", Pack("ru").MonthAndYear(2026, 11));
        Assert.Equal("24 ноября 2026 г.", Pack("ru").Date(new DateOnly(2026, 11, 24)));
    }

    [Fact]
    public void A_time_names_its_distance_from_UTC_because_abbreviations_are_not_unique()
    {
        var date = new PressDate(new DateOnly(2026, 11, 24), new TimeOnly(9, 30), TimeSpan.FromMinutes(330));
        Assert.Equal("24 November 2026, 09:30 UTC+5:30", Pack("en").DateTime(date, TimeZoneInfo.Utc));
    }

    [Fact]
    public void A_language_without_a_pack_speaks_the_publications() =>
        Assert.Equal("de", Packs.For("nl", "de").Tag);

    private static LanguagePack Pack(string tag) => Packs.For(tag, "en");

    private static List<string> TextNames(string tag) =>
        [.. Pack(tag).Names.Where(name => name.StartsWith("texts.", StringComparison.Ordinal) && name.Count(c => c == '.') == 1).Order(StringComparer.Ordinal)];

    private static HashSet<string> Places(string text) => [.. Regex.Matches(text, @"\{\d\}", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value)];
}
