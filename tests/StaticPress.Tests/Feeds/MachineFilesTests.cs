using System.Text.Json;
using StaticPress.Configuration;
using StaticPress.Feeds;
using StaticPress.Model;

namespace StaticPress.Tests.Feeds;

public class MachineFilesTests
{
    private static readonly DateTimeOffset Clock = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private static TestSite Site(MachineSettings machines, string basePath = "/") =>
        new(TestSite.Settings with { Machines = machines, BasePath = basePath }, [TestSite.Article("a", "2026-01-01", entry: seed => seed with { Section = "Politics" })], Clock);

    private static MachineSettings Security(string expires) => new()
    {
        Security = new SecuritySettings { Contacts = ["mailto:safe@news.example"], Expires = new PressDate(DateOnly.ParseExact(expires, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), Policy = "/security/" },
    };

    [Fact]
    public void Training_crawlers_are_shut_out_of_a_site_that_allows_search_only()
    {
        using var site = Site(new MachineSettings { AiPolicy = AiPolicy.SearchOnly });
        var robots = site.Render(new RobotsFile(), "robots.txt");
        Assert.Contains("User-agent: GPTBot\n", robots, StringComparison.Ordinal);
        Assert.DoesNotContain("OAI-SearchBot", robots, StringComparison.Ordinal);
        Assert.EndsWith("Disallow: /\n\nUser-agent: *\nAllow: /\n\nSitemap: https://news.example/sitemap.xml\n", robots, StringComparison.Ordinal);
    }

    [Fact]
    public void A_denial_names_search_and_user_agents_too_but_no_search_engine()
    {
        using var site = Site(new MachineSettings { AiPolicy = AiPolicy.Deny });
        var robots = site.Render(new RobotsFile(), "robots.txt");
        Assert.Contains("User-agent: OAI-SearchBot\n", robots, StringComparison.Ordinal);
        Assert.Contains("User-agent: ChatGPT-User\n", robots, StringComparison.Ordinal);
        Assert.DoesNotContain("Googlebot", robots, StringComparison.Ordinal);
        Assert.DoesNotContain("facebookexternalhit", robots, StringComparison.Ordinal);
    }

    [Fact]
    public void Mining_is_reserved_by_a_file_at_a_hosts_root_and_in_pages_below_it()
    {
        var denied = new MachineSettings { AiPolicy = AiPolicy.Deny, TdmPolicy = "/terms/" };
        using var root = Site(denied);
        var rule = JsonDocument.Parse(root.Render(new TdmFile(), ".well-known/tdmrep.json")).RootElement[0];
        Assert.Equal(1, rule.GetProperty("tdm-reservation").GetInt32());
        Assert.Equal("https://news.example/terms/", rule.GetProperty("tdm-policy").GetString());
        using var project = Site(denied, "/press/");
        Assert.Empty(project.Paths(new TdmFile()));
        using var open = Site(new MachineSettings { AiPolicy = AiPolicy.Allow });
        Assert.Empty(open.Paths(new TdmFile()));
    }

    [Fact]
    public void Below_a_hosts_root_a_person_is_told_once_that_robots_will_not_look_there()
    {
        using var project = Site(new MachineSettings(), "/press/");
        project.Render(new RobotsFile(), "robots.txt");
        Assert.Equal("SP4001", Assert.Single(project.Diagnostics).Code);
        using var root = Site(new MachineSettings());
        root.Render(new RobotsFile(), "robots.txt");
        Assert.Empty(root.Diagnostics);
    }

    [Theory]
    [InlineData("2027-05-01", null)]
    [InlineData("2026-06-20", "SP4003")]
    [InlineData("2026-05-31", "SP4002")]
    public void An_expiry_near_or_past_is_told(string expires, string? code)
    {
        using var site = Site(Security(expires));
        var text = site.Render(new SecurityFile(), ".well-known/security.txt");
        Assert.StartsWith($"Contact: mailto:safe@news.example\nExpires: {expires}T00:00:00+02:00\n", text, StringComparison.Ordinal);
        Assert.Contains("Policy: https://news.example/security/\n", text, StringComparison.Ordinal);
        Assert.Equal(code, site.Diagnostics.SingleOrDefault()?.Code);
    }

    [Fact]
    public void An_expiry_that_comes_near_renders_the_file_again()
    {
        using var now = Site(Security("2027-05-01"));
        now.Render(new SecurityFile(), ".well-known/security.txt");
        using var later = new TestSite(now.Site.Settings, [], new DateTimeOffset(2027, 4, 20, 0, 0, 0, TimeSpan.Zero));
        Assert.Contains(now.Reads, read => read.Answer != later.Answers.Answer(read.Question));
    }

    [Fact]
    public void Trust_lines_stand_as_configured_and_agree_with_the_policy()
    {
        using var site = Site(new MachineSettings { AiPolicy = AiPolicy.Deny, Trust = [new TrustLine("belongto", "https://owner.example/"), new TrustLine("contact", "a\nb")] });
        Assert.Equal("belongto=https://owner.example/\ncontact=a b\ndatatrainingallowed=no\n", site.Render(new TrustFile(), "trust.txt"));
        using var none = Site(new MachineSettings());
        Assert.Empty(none.Paths(new TrustFile()));
    }

    [Fact]
    public void Models_are_shown_the_newest_articles_and_the_sections()
    {
        using var site = Site(new MachineSettings());
        var text = site.Render(new LlmsFile(), "llms.txt");
        Assert.StartsWith("# Harbour Press\n\n> Harbour Press\n", text, StringComparison.Ordinal);
        Assert.Contains("- [Headline a](https://news.example/2026/01/01/headline-a/index.md): Summary of a\n", text, StringComparison.Ordinal);
        Assert.Contains("## Sections\n\n- [Politics](https://news.example/politics/)\n", text, StringComparison.Ordinal);
    }
}
