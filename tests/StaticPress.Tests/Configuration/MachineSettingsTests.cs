using System.Text;
using StaticPress.Configuration;

namespace StaticPress.Tests.Configuration;

public class MachineSettingsTests
{
    private static SettingsResult Read(string more) => SettingsReader.Read(Encoding.UTF8.GetBytes($"title: A\nurl: https://news.example\nlanguage: en\ntime_zone: UTC\n{more}"));

    [Fact]
    public void What_machines_are_told_is_read_with_everything_else()
    {
        var settings = Read("""
            feeds: { json: false, lists: [sections], authority: old.example, hub: "https://hub.example/" }
            twins: { json: false }
            ai: { policy: search-only, mining_policy: /terms/, llms_txt: false }
            trust: { member: ["https://a.example/", "https://b.example/"], contact: desk@news.example }
            security: { contact: "mailto:safe@news.example", expires: 2027-01-01 }
            """).Settings!;
        Assert.Equal(new FeedSettings { Json = false, Groups = FeedGroups.Sections, Authority = "old.example", Hub = "https://hub.example/" }, settings.Feeds);
        Assert.False(settings.Twins.Json);
        Assert.Equal(AiPolicy.SearchOnly, settings.Machines.AiPolicy);
        Assert.False(settings.Machines.Llms);
        Assert.Equal(["member", "member", "contact"], settings.Machines.Trust.Select(line => line.Attribute), StringComparer.Ordinal);
        Assert.Equal("2027-01-01", settings.Machines.Security!.Expires.ToString());
    }

    [Fact]
    public void Without_a_word_there_are_all_feeds_and_twins_and_nothing_is_said_of_crawlers()
    {
        var settings = Read("").Settings!;
        Assert.Equal(new FeedSettings(), settings.Feeds);
        Assert.True(settings.Twins is { Markdown: true, Json: true });
        Assert.Null(settings.Machines.AiPolicy);
        Assert.Null(settings.Machines.Security);
    }

    [Theory]
    [InlineData("trust: { membr: https://a.example/ }", "SP1003")]
    [InlineData("trust: { member: nowhere }", "SP1007")]
    [InlineData("security: { contact: safe@news.example, expires: 2027-01-01 }", "SP1007")]
    [InlineData("security: { contact: mailto:safe@news.example, expires: soon }", "SP1005")]
    [InlineData("feeds: { lists: [places] }", "SP1012")]
    [InlineData("feeds: { hub: hub.example }", "SP1007")]
    [InlineData("ai: { policy: forbid }", "SP1012")]
    public void A_mistake_gets_a_diagnostic_with_its_place(string line, string code)
    {
        var diagnostic = Assert.Single(Read(line).Diagnostics);
        Assert.Equal((code, 5), (diagnostic.Code, diagnostic.Location.Line));
    }
}
