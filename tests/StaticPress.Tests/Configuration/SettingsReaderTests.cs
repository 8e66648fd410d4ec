using System.Text;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Tests.Configuration;

public class SettingsReaderTests
{
    private const string Least = "title: The Courier\nurl: https://courier.example/press\nlanguage: en\ntime_zone: Europe/Oslo\n";

    [Fact]
    public void Four_keys_are_enough_and_the_rest_has_defaults()
    {
        var settings = Settings(Least);
        Assert.Equal("https://courier.example", settings.Origin);
        Assert.Equal("/press/", settings.BasePath);
        Assert.Equal("The Courier", settings.Publisher.Name);
        Assert.Equal(Permalink.Default, settings.Permalink);
        Assert.Equal(20, settings.PageSize);
        Assert.Equal(new RouteSettings(), settings.Routes);
        Assert.Equal(UnlistedSeeds.Build, settings.Unlisted);
    }

    [Fact]
    public void Every_setting_is_read()
    {
        var settings = Settings(Least + """
            description: News of the coast.
            tagline: Since 1861
            publisher:
              name: Courier Trust
              type: Organization
              legal_name: The Courier Trust Foundation
              description: A foundation.
              email: desk@courier.example
              telephone: "+47 1234"
              address: 4 Exchange Steps
              founding_year: 1861
              logo: /logo.png
              same_as: [https://social.example/@courier]
              policies:
                correctionsPolicy: /corrections/
            sections:
              - City
              - title: World News
                slug: world
                description: From abroad.
            permalink: /:section/:year/:slug/
            routes: { sections: "", topics: subjects, authors: by, places: from, archive: all }
            page_size: 10
            feed_size: 30
            feeds: { atom: false, json: true, lists: [topics, sections], authority: old.example, hub: "https://hub.example/?x" }
            date_order: month_first
            labels:
              synopsis: [In short, Summary]
              faq: Asked
            unlisted: skip
            custom_domain: News.Courier.example
            structured_data: { faq_markup: false, article_body: false, article_type: newsarticle }
            """);
        Assert.Equal(
            new PublisherSettings
            {
                Name = "Courier Trust",
                Type = "Organization",
                LegalName = "The Courier Trust Foundation",
                Description = "A foundation.",
                Email = "desk@courier.example",
                Telephone = "+47 1234",
                Address = "4 Exchange Steps",
                FoundingYear = 1861,
                Logo = "logo.png",
                SameAs = ["https://social.example/@courier"],
                Policies = [new PolicySetting("correctionsPolicy", "/corrections/", new SourceLocation("staticpress.yml", 19, 24))],
            },
            settings.Publisher);
        Assert.Equal([("city", "City", null), ("world", "World News", "From abroad.")], settings.Sections.Select(s => (s.Slug, s.Title, s.Description)));
        Assert.Equal("/:section/:year/:slug/", settings.Permalink.Pattern);
        Assert.Equal(new RouteSettings { Sections = "", Topics = "subjects", Authors = "by", Places = "from", Archive = "all" }, settings.Routes);
        Assert.Equal((10, 30, DateOrder.MonthFirst, UnlistedSeeds.Skip), (settings.PageSize, settings.FeedSize, settings.DateOrder, settings.Unlisted));
        Assert.Equal(new FeedSettings { Atom = false, Json = true, Groups = FeedGroups.Topics | FeedGroups.Sections, Authority = "old.example", Hub = "https://hub.example/?x" }, settings.Feeds);
        Assert.Equal<ExtraLabel>([new("synopsis", "In short"), new("synopsis", "Summary"), new("faq", "Asked")], settings.Labels);
        Assert.Equal("news.courier.example", settings.CustomDomain);
        Assert.Equal(new StructuredDataSettings { FaqMarkup = false, ArticleBody = false, PlainNewsArticle = true }, settings.StructuredData);
    }

    [Theory]
    [InlineData("", "SP1004 staticpress.yml(0,0) `language` is missing|SP1004 staticpress.yml(0,0) `time_zone` is missing|SP1004 staticpress.yml(0,0) `title` is missing|SP1004 staticpress.yml(0,0) `url` is missing")]
    [InlineData("- a\n", "SP1005 staticpress.yml(1,1) the file is a list, not a group of keys")]
    [InlineData("title", "SP1005 staticpress.yml(1,1) the file is a text, not a group of keys")]
    [InlineData("title: [\n", "SP1002 staticpress.yml(2,1) *")]
    [InlineData("a: &x 1\nb: *x\n", "SP1002 staticpress.yml(1,4) anchors (&name) are not read here")]
    [InlineData("b: *x\n", "SP1002 staticpress.yml(1,4) aliases (*name) are not read here")]
    [InlineData("b: !!binary x\n", "SP1002 staticpress.yml(1,4) tags (!name) are not read here")]
    [InlineData("title: a\n---\ntitle: b\n", "SP1002 staticpress.yml(2,1) a second document begins here; one file is one document")]
    [InlineData("? [a]\n: b\n", "SP1002 staticpress.yml(1,3) a key is a text")]
    [InlineData("publisher:\n\tname: a\n", "SP1002 *")]
    [InlineData("\"\\uD800\": 1", "SP1002 *|SP*")]
    public void A_broken_file_gives_diagnostics_and_never_an_exception(string yaml, string expected)
    {
        var told = Told(yaml);
        var patterns = expected.Split('|');
        if (!expected.EndsWith("|SP*", StringComparison.Ordinal)) Assert.Equal(patterns.Length, told.Count);
        Assert.NotEmpty(told);
        foreach (var (pattern, line) in patterns.Zip(told))
            Assert.True(pattern.EndsWith('*') ? line.StartsWith(pattern.TrimEnd('*'), StringComparison.Ordinal) || pattern == "SP1002 *" : line == pattern, line);
    }

    [Fact]
    public void A_misspelt_required_key_is_told_once() =>
        Assert.Equal(["SP1003 staticpress.yml(1,1) the key “titel” is not known"], Told("titel: A\nurl: https://x.example/\nlanguage: en\ntime_zone: UTC\n"));

    [Theory]
    [InlineData("titel: a", "SP1003 (5,1) the key “titel” is not known; did you mean “title”?")]
    [InlineData("logo: a.png", "SP1003 (5,1) the key “logo” is not known; did you mean “publisher.logo”?")]
    [InlineData("publisher: {nam: a}", "SP1003 (5,13) the key “publisher.nam” is not known; did you mean “name”?")]
    [InlineData("title: again", "SP1006 (5,1) “title” stands here a second time; ")]
    [InlineData("page_size: many", "SP1005 (5,12) “many” is not a number from 1 to 1000; ")]
    [InlineData("page_size: 0", "SP1005 (5,12) “0” is not a number from 1 to 1000; ")]
    [InlineData("page_size: \"20\"", "SP1005 (5,12) “20” is not a number from 1 to 1000; ")]
    [InlineData("tagline: [a]", "SP1005 (5,10) a text is expected here, not a list; ")]
    [InlineData("structured_data: {faq_markup: yes}", "SP1012 (5,31) “yes” is not one of the values that may stand here; one of: true, false")]
    [InlineData("unlisted: skipp", "SP1012 (5,11) “skipp” is not one of the values that may stand here; did you mean “skip”?")]
    [InlineData("permalink: /:year/", "SP1010 (5,12) the permalink “/:year/” has neither :slug nor :id, so that articles would share an address; for example /:year/:month/:day/:slug/")]
    [InlineData("permalink: /:yaer/:slug/", "SP1010 (5,13) the permalink “/:yaer/:slug/” has the unknown name “:yaer”; did you mean “:year”?")]
    [InlineData("permalink: /:slug", "SP1010 (5,17) the permalink “/:slug” does not end with a slash; /:slug/")]
    [InlineData("permalink: /../:slug/", "SP1010 (5,13) the permalink “/../:slug/” has “.”, which may not stand in an address; addresses are made of a–z, 0–9, “-” and “_”")]
    [InlineData("severities: {SP2001: off}", "SP1011 (5,14) SP2001 is an error, and errors cannot be re-levelled; Two articles or pages would be written to the same address.")]
    [InlineData("severities: {SP9999: off}", "SP1011 (5,14) there is no diagnostic “SP9999”; ?")]
    [InlineData("labels: {synopsys: a}", "SP1003 (5,10) the key “synopsys” is not known here; did you mean “synopsis”?")]
    [InlineData("sections: [City, city]", "SP1006 (5,18) the section “city” has the same address as “City” on line 5; give one of them a `slug` of its own")]
    [InlineData("sections: ['***']", "SP1005 (5,12) no address can be made from the section “***”; give it a `slug`")]
    [InlineData("routes: {topics: ../x}", "SP1005 (5,18) “../x” cannot be part of an address; addresses are made of a–z, 0–9, “-” and “_”")]
    [InlineData("publisher: {logo: ../x.png}", "SP1005 (5,19) the path “../x.png” has the part “..”, which leads elsewhere; ")]
    [InlineData("publisher: {policies: {ethicsPolicy: 'javascript:x'}}", "SP1007 (5,38) “javascript:x” is neither a path of this site nor an http or https address; ")]
    [InlineData("custom_domain: https://x.example", "SP1007 (5,16) “https://x.example” is not a domain; the domain alone, as it stands in the CNAME file: news.example")]
    public void A_mistake_is_told_with_its_place_and_a_hint(string line, string expected)
    {
        var one = Assert.Single(SettingsReader.Read(Encoding.UTF8.GetBytes(Least + line)).Diagnostics);
        var told = $"{one.Code} ({one.Location.Line},{one.Location.Column}) {one.Message}; {one.Hint}";
        if (expected.EndsWith('?') && expected.EndsWith("; ?", StringComparison.Ordinal)) Assert.StartsWith(expected[..^1], told, StringComparison.Ordinal);
        else Assert.Equal(expected, told);
    }

    [Theory]
    [InlineData("https://cour\uFFFFier.example", "has a character that cannot stand in an address")]
    [InlineData("https://courier.example/\uFFFE", "has a character that cannot stand in an address")]
    [InlineData("https://g\u05E2azette.example", "has a host that is no name on the internet")]
    [InlineData("ftp://x.example", "is not an absolute http or https address")]
    [InlineData("/press/", "is not an absolute http or https address")]
    [InlineData("news.example", "is not an absolute http or https address")]
    [InlineData("https://me:pw@x.example", "carries a user name, which would be published with every page")]
    [InlineData("https://x.example/?a", "has a query or a fragment; pages are addressed below it")]
    [InlineData("https://x.example/a//b", "has an empty part in its path")]
    public void An_address_that_no_site_can_have_is_refused(string url, string problem)
    {
        Assert.Equal($"“{url}” {problem}", Assert.Single(SettingsReader.Read(Encoding.UTF8.GetBytes(Least.Replace("https://courier.example/press", url, StringComparison.Ordinal))).Diagnostics).Message);
    }

    [Fact]
    public void Words_that_older_yaml_took_for_truth_values_stay_words()
    {
        var settings = Settings(Least.Replace("The Courier", "no", StringComparison.Ordinal).Replace("language: en", "language: no", StringComparison.Ordinal));
        Assert.Equal(("no", "no"), (settings.Title, settings.Language));
    }

    [Fact]
    public void A_byte_that_is_not_utf8_is_named_with_its_offset()
    {
        var one = Assert.Single(SettingsReader.Read([.. "title: x\nurl: \u00e9"u8, 0xE9, 0x0A]).Diagnostics);
        Assert.Equal(("SP1201", 2, 7, "the byte 0xE9 at offset 16 is not UTF-8"), (one.Code, one.Location.Line, one.Location.Column, one.Message));
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() => Assert.Equal("The Courier", SettingsReader.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Least)]).Settings?.Title);

    [Fact]
    public void A_setting_knows_where_it_stands()
    {
        var settings = Settings(Least);
        Assert.Equal(new SourceLocation("staticpress.yml", 2, 6), settings.Locations.Of("url"));
        Assert.Equal(new SourceLocation("staticpress.yml"), settings.Locations.Of("permalink"));
    }

    [Fact]
    public void A_misspelt_time_zone_is_told_with_the_nearest() =>
        Assert.Equal("did you mean “Europe/Oslo”?", Assert.Single(SettingsReader.Read(Encoding.UTF8.GetBytes(Least.Replace("/Oslo", "/Olso", StringComparison.Ordinal))).Diagnostics).Hint);

    private static PublicationSettings Settings(string yaml)
    {
        var result = SettingsReader.Read(Encoding.UTF8.GetBytes(yaml));
        Assert.Empty(result.Diagnostics);
        return result.Settings!;
    }

    private static List<string> Told(string yaml) => [.. SettingsReader.Read(Encoding.UTF8.GetBytes(yaml)).Diagnostics.Select(one => $"{one.Code} {one.Location.Path}({one.Location.Line},{one.Location.Column}) {one.Message}")];
}
