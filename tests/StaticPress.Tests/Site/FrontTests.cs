using CsCheck;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Media;
using StaticPress.Model;
using StaticPress.Site;
using StaticPress.Tests.Feeds;

namespace StaticPress.Tests.Site;

/// <summary>What stands on the front page.</summary>
public sealed class FrontTests
{
    private static readonly DateTimeOffset Now = new(2026, 2, 3, 12, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public void The_newest_story_leads_if_nobody_says_otherwise() => Assert.Equal(["a9", "a8", "a7"], Top(new FrontSettings { Stories = 3 }));

    [Fact]
    public void A_pin_leads_and_its_story_is_not_shown_again() =>
        Assert.Equal(["a2", "a9", "a8"], Top(new FrontSettings { Stories = 3, Pins = [Pin("a2")] }));

    [Fact]
    public void A_pin_holds_the_place_it_names() =>
        Assert.Equal(["a4", "a9", "a2"], Top(new FrontSettings { Stories = 3, Pins = [Pin("a4"), Pin("a2", slot: 3)] }));

    [Theory]
    [InlineData("2026-02-03", "a2")]
    [InlineData("2026-02-02", "a9")]
    [InlineData("2026-02-03T12:00", "a9")]
    [InlineData("2026-02-03T12:01", "a2")]
    public void A_pin_ends_with_its_day_or_its_minute(string until, string lead) =>
        Assert.Equal(lead, Top(new FrontSettings { Pins = [Pin("a2", until)] })[0]);

    [Fact]
    public void The_end_of_a_pin_is_when_the_site_changes()
    {
        using var site = SiteOf(new FrontSettings { Pins = [Pin("a2", "2026-02-05T18:00")] });
        Assert.Equal(new NextChange(new DateTimeOffset(2026, 2, 5, 18, 0, 0, TimeSpan.FromHours(2)), ChangeReason.Pin), NextChange.Of(site.Site, []));
    }

    [Fact]
    public void Bands_stand_in_the_order_that_is_asked_for()
    {
        using var site = SiteOf(new FrontSettings { Stories = 2, Bands = ["Sport", "city"] });
        Assert.Equal(["sport", "city"], site.Answers.Front.Bands.Select(band => band.Section.Slug));
    }

    [Fact]
    public void A_publication_may_want_no_bands()
    {
        using var site = SiteOf(new FrontSettings { Stories = 2, Bands = new EquatableArray<string>([]) });
        Assert.Empty(site.Answers.Front.Bands);
    }

    [Fact]
    public void What_pins_and_bands_name_and_nobody_has_is_told()
    {
        using var site = SiteOf(new FrontSettings { Pins = [Pin("a22"), Pin("gone", "2026-01-01")], Bands = ["Sprot"] });
        var found = SiteBuilder.FindMistakes(site.Site, new MediaStore(Path.GetTempPath())).Where(one => one.Code != DiagnosticCodes.ImageMissing.Id).ToList();
        Assert.Equal(["SP2020", "SP2021"], found.Select(one => one.Code));
        Assert.All(found, one => Assert.StartsWith("did you mean", one.Hint, StringComparison.Ordinal));
    }

    [Fact]
    public void No_story_stands_twice_and_none_is_lost_between_places()
    {
        var pins = Gen.Select(Gen.Int[0, 12], Gen.Int[0, 8]).Select(pair => new PinSettings("a" + pair.Item1, null, pair.Item2 == 0 ? null : pair.Item2, default)).Array[0, 6];
        Gen.Select(pins, Gen.Int[1, 14], Gen.Int[1, 6]).Sample((held, stories, band) =>
        {
            using var site = SiteOf(new FrontSettings { Pins = [.. held.DistinctBy(pin => pin.Article)], Stories = stories, BandSize = band });
            var front = site.Answers.Front;
            Assert.Equal(Math.Min(stories, 10), front.Top.Length);
            Assert.Distinct(front.Top.Concat(front.Bands.SelectMany(one => one.Articles)));
            Assert.All(front.Bands, one => Assert.InRange(one.Articles.Length, 1, band));
        }, iter: 200);
    }

    private static List<string> Top(FrontSettings front)
    {
        using var site = SiteOf(front);
        return [.. site.Answers.Front.Top.Select(ordinal => site.Site.Articles[ordinal].Id)];
    }

    private static PinSettings Pin(string article, string? until = null, int? slot = null) =>
        new(article, until is null ? null : IsoDate.TryParse(until, out var date) ? date : throw new FormatException(until), slot, default);

    /// <summary>Ten stories of ten days, a9 the newest, of two sections by turns.</summary>
    private static TestSite SiteOf(FrontSettings front) => new(
        TestSite.Settings with { Front = front, Sections = [new SectionSettings("city", "City", null, default), new SectionSettings("sport", "Sport", null, default)] },
        Enumerable.Range(0, 10).Select(i => TestSite.Article("a" + i, $"2026-01-{i + 10}", null, entry => entry with { Section = i % 2 == 0 ? "City" : "Sport" })),
        Now);
}
