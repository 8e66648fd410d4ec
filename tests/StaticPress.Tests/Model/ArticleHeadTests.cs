using StaticPress.Incremental;
using StaticPress.Model;
using StaticPress.Site;

namespace StaticPress.Tests.Model;

/// <summary>What is kept in less room comes back as it was.</summary>
public sealed class ArticleHeadTests
{
    [Theory]
    [InlineData("000_a.txt", "000_a")]
    [InlineData("000_a.txt", "another")]
    [InlineData("2025/São Tomé 新.md", "São Tomé 新")]
    [InlineData("a.b.txt", "a.b")]
    [InlineData("a", "a")]
    [InlineData("a.txt", "")]
    public void An_id_is_the_one_that_was_given_whether_the_file_tells_it_or_not(string file, string id)
    {
        var head = new ArticleHead(ArticleHead.OwnIdOf(id, file), new HeadTexts(file, "Story", null, "a/")) { ContentFingerprint = 1, PointsFingerprint = 2, PublishedAt = default, TeaserFingerprint = 3 };
        Assert.Equal((id, file), (head.Id, head.File));
        Assert.Equal(Fingerprint.Of(id), SiteAnswers.KeyOf(head));
        Assert.Equal(id, (head with { Language = "en" }).Id);
    }

    /// <summary>A machine that learns of new rules has heads made again: an article that is to appear at nine would appear at ten.</summary>
    [Fact]
    public void A_zone_of_the_same_name_with_other_rules_makes_other_heads()
    {
        StaticPress.Configuration.PublicationSettings In(int hours) => Feeds.TestSite.Settings with { TimeZone = TimeZoneInfo.CreateCustomTimeZone("Europe/Berlin", TimeSpan.FromHours(hours), "Berlin", "Berlin") };
        Assert.True(HeadBuilder.AreAlike(In(1), In(1)));
        Assert.False(HeadBuilder.AreAlike(In(1), In(2)));
    }

    [Fact]
    public void A_very_long_id_is_found_too()
    {
        var id = new string('x', 600);
        var head = new ArticleHead(ArticleHead.OwnIdOf(id, id + ".txt"), new HeadTexts(id + ".txt", "Story", null, "a/")) { ContentFingerprint = 1, PointsFingerprint = 2, PublishedAt = default, TeaserFingerprint = 3 };
        Assert.Equal(Fingerprint.Of(id), SiteAnswers.KeyOf(head));
    }
}
