using CsCheck;
using StaticPress.Model;
using StaticPress.Seeds;
using StaticPress.Tests.Feeds;

namespace StaticPress.Tests.Site;

/// <summary>Which older articles an article leads to.</summary>
public sealed class RelatedTests
{
    private static readonly string[] Topics = ["Harbour", "Schools", "Courts", "Money"];
    private static readonly string[] Words = ["bridge", "herring", "council", "ferry", "library", "eclipse", "orchard", "tariff", "lantern", "viaduct", "choir", "quarry"];

    /// <summary>Day of publication, topics and words of one story.</summary>
    private static readonly Gen<(int Day, int[] Topics, int[] Words)> Story =
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, Topics.Length - 1].Array[0, 3], Gen.Int[0, Words.Length - 1].Array[1, 5]);

    [Fact]
    public void Stories_on_the_same_topics_come_before_stories_with_the_same_word()
    {
        using var site = SiteOf(
            Of("word", "2026-01-01", "A quarry closes"),
            Of("topic", "2026-01-02", "Trams run late", "Harbour", "Money"),
            Of("nothing", "2026-01-03", "Choirs meet", "Schools"),
            Of("new", "2026-01-04", "The quarry sells its viaduct", "Harbour", "Money"));
        Assert.Equal(["topic"], RelatedTo(site, "new"));
    }

    [Fact]
    public void Two_rare_words_in_common_are_no_accident()
    {
        using var site = SiteOf(
            [Of("old", "2026-01-01", "Quarry workers mend the viaduct"),
             .. Enumerable.Range(10, 15).Select(day => Of("other" + day, $"2026-01-{day}", "Something else " + Words[day % 5] + day)),
             Of("new", "2026-02-01", "Viaduct over the quarry is closed")]);
        Assert.Equal(["old"], RelatedTo(site, "new"));
    }

    [Fact]
    public void Headlines_without_spaces_are_compared_too()
    {
        using var site = SiteOf(
            [Of("old", "2026-01-01", "橋脚に亀裂見つかる", "ja"), .. Enumerable.Range(10, 15).Select(day => Of("other" + day, $"2026-01-{day}", "別の話題" + day, "ja")), Of("new", "2026-02-01", "可動橋の橋脚補修へ亀裂十一週", "ja")],
            entry => entry with { Language = "ja" });
        Assert.Contains("old", RelatedTo(site, "new"));
    }

    [Fact]
    public void Stories_in_another_language_and_advertisements_are_left_out()
    {
        using var site = new TestSite(TestSite.Settings,
        [
            Of("french", "2026-01-01", "Le port", "Harbour", "Money") is var (entry, article) ? (entry with { Language = "fr" }, article) : default,
            Of("paid", "2026-01-02", "Buy ropes", "Harbour", "Money") is var (paid, text) ? (paid with { Kind = ArticleKind.Advertiser }, text) : default,
            Of("new", "2026-01-03", "The harbour", "Harbour", "Money"),
        ]);
        Assert.Empty(RelatedTo(site, "new"));
    }

    [Fact]
    public void A_story_leads_to_older_ones_only_and_to_none_twice() => Story.Array[1, 25].Sample(stories =>
    {
        using var site = SiteOf([.. stories.Select(Written)]);
        for (var ordinal = 0; ordinal < site.Site.Articles.Length; ordinal++)
        {
            var related = site.Answers.RelatedTo(ordinal).ToArray();
            Assert.All(related, other => Assert.True(other > ordinal));
            Assert.Distinct(related);
        }
    }, iter: 60);

    [Fact]
    public void A_new_story_changes_nothing_of_what_older_ones_lead_to() => Gen.Select(Story.Array[1, 25], Story).Sample((stories, added) =>
    {
        var all = stories.Append((Day: 60, added.Topics, added.Words)).Select(Written).ToArray();
        using var before = SiteOf(all[..^1]);
        using var after = SiteOf(all);
        Assert.All(all[..^1], story => Assert.Equal(RelatedTo(before, story.Entry.Id), RelatedTo(after, story.Entry.Id)));
    }, iter: 60);

    [Fact]
    public void A_large_topic_costs_no_more_than_a_small_one()
    {
        using var site = SiteOf([.. Enumerable.Range(0, 4000).Select(i => Of("a" + i, new DateOnly(2020, 1, 1).AddDays(i / 4).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), $"{Words[i % 12]} {Words[i / 12 % 12]} {i}", Topics[i % 2]))]);
        Assert.InRange(ThreadTime.Of(() => Assert.Equal(4, site.Answers.RelatedTo(0).Length)), TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    private static List<string> RelatedTo(TestSite site, string id)
    {
        var ordinal = Enumerable.Range(0, site.Site.Articles.Length).Single(i => site.Site.Articles[i].Id == id);
        return [.. site.Answers.RelatedTo(ordinal).ToArray().Select(other => site.Site.Articles[other].Id)];
    }

    private static (SeedEntry Entry, Article Article) Written((int Day, int[] Topics, int[] Words) story, int number) =>
        Of("a" + number, new DateOnly(2026, 1, 1).AddDays(story.Day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), string.Join(' ', story.Words.Select(word => Words[word])), [.. story.Topics.Distinct().Select(topic => Topics[topic])]);

    private static (SeedEntry Entry, Article Article) Of(string id, string date, string headline, params string[] topics) =>
        TestSite.Article(id, date, article => article with { Headline = headline }, entry => entry with { Topics = [.. topics] });

    private static TestSite SiteOf(params (SeedEntry Entry, Article Article)[] articles) => new(TestSite.Settings, articles);

    private static TestSite SiteOf((SeedEntry Entry, Article Article)[] articles, Func<SeedEntry, SeedEntry> change) =>
        new(TestSite.Settings, articles.Select(pair => (change(pair.Entry), pair.Article)));
}
