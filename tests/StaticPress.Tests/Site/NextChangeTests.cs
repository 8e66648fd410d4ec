using StaticPress.Configuration;
using StaticPress.Model;
using StaticPress.Site;
using StaticPress.Tests.Feeds;

namespace StaticPress.Tests.Site;

/// <summary>When a site changes though its files do not.</summary>
public sealed class NextChangeTests
{
    private static readonly DateTimeOffset Now = new(2026, 2, 3, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Old_articles_alone_never_change() => Assert.Null(NextChange.Of(SiteOf("2025-01-01"), []));

    [Fact]
    public void An_article_that_is_held_back_is_due() =>
        Assert.Equal(new NextChange(Now.AddDays(3), ChangeReason.Embargo), NextChange.Of(SiteOf("2025-01-01"), [Now.AddDays(9), Now.AddDays(3)]));

    [Fact]
    public void News_are_news_for_two_days() =>
        Assert.Equal(new NextChange(new DateTimeOffset(2026, 2, 5, 0, 0, 0, TimeSpan.FromHours(2)), ChangeReason.NewsWindow), NextChange.Of(SiteOf("2026-02-03"), [Now.AddDays(9)]));

    [Fact]
    public void Security_txt_warns_a_month_before_it_expires_and_then_expires()
    {
        var expiry = new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.FromHours(2));
        var security = new SecuritySettings { Contacts = ["mailto:a@news.example"], Expires = new PressDate(new DateOnly(2026, 6, 1)) };
        Assert.Equal(new NextChange(expiry.AddDays(-30), ChangeReason.Expiry), NextChange.Of(SiteOf("2025-01-01", security), []));
        Assert.Equal(new NextChange(expiry, ChangeReason.Expiry), NextChange.Of(SiteOf("2025-01-01", security) with { Clock = expiry.AddDays(-3) }, []));
    }

    private static SiteModel SiteOf(string date, SecuritySettings? security = null)
    {
        using var site = new TestSite(TestSite.Settings with { Machines = new MachineSettings { Security = security } }, [TestSite.Article("a", date)], Now);
        return site.Site;
    }
}
