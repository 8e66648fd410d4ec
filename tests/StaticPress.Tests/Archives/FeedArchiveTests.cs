using StaticPress.Diagnostics;

namespace StaticPress.Tests.Archives;

public sealed class FeedArchiveTests
{
    [Theory]
    [InlineData("feed.rss", "Fyret slukkes for godt", "slug: fyret-slukkes\n  section: Kyst\n  topics: [Fyr]\n  authors: [Kari Holm]\n  language: nb-NO\n  published: 2026-03-07T09:15:00-05:00\n  image:\n    file: images/fyr-SUM.gif\n    credit: Per Nes\n  aliases: [\"https://wire.example/nyheter/fyret-slukkes.html\"]", "synopsis: \"Kystverket slukker lyset etter 150 år.\"\n---\n\nLyset går ut *søndag*.\n\n![Fyret](<images/fyr-SUM.gif>)\n")]
    [InlineData("feed.rss", "Kort melding uten tittel", "slug: kort\n  authors: [Desk Nord]\n  language: nb-NO\n  aliases: [\"https://wire.example/kort\"]", "---\n\nKort melding uten tittel. Den er kort.\n")]
    [InlineData("feed.rdf", "Brücke gesperrt", "slug: bruecke\n  section: Verkehr\n  authors: [Eva Berg]\n  language: de\n  published: 2005-04-03T10:00:00+02:00\n  aliases: [\"https://rdf.example/bruecke\"]", "---\n\nDie alte Brücke bleibt zu.\n")]
    [InlineData("feed.atom", "Le bac repart", "slug: bac\n  section: Le port\n  topics: [bac]\n  authors: [\"Léa Roux\"]\n  language: fr\n  published: 2026-02-01T08:00:00+01:00\n  updated: 2026-02-02T08:00:00+01:00\n  aliases: [\"https://quai.example/bac\"]", "synopsis: \"Le bac est de retour.\"\n---\n\nLe bac a repris **lundi**.\n")]
    [InlineData("feed.atom", "Texte <simple>", "slug: texte-simple\n  language: fr\n  published: 2026-02-03T08:00:00+00:00", "---\n\n1 \\< 2, et voilà.\n")]
    [InlineData("feed.json", "High water", "slug: high-water\n  section: Sea\n  topics: [Tides]\n  authors: [Moe Lind]\n  published: 2026-01-02T03:04:05+00:00\n  aliases: [\"https://tide.example/high-water/\"]", "synopsis: \"Higher than ever.\"\n---\n\nThe [tide](<https://tide.example/map>) was high.\n")]
    [InlineData("feed.json", "A note", "slug: a-note\n  authors: [Tide Desk]\n  published: 2026-01-03T03:04:05+00:00", "---\n\nA note.\n\nAnother paragraph.\n")]
    [InlineData("ninjs1.json", "Lighthouse sold", "slug: lighthouse-sold\n  topics: [Property]\n  authors: [Ana Ruiz, Jo Lee]\n  published: 2024-06-01T10:00:00+02:00\n  image:\n    file: images/1-SUM.gif\n    alt: The lighthouse\n    caption: Seen at dusk.\n    credit: P. Nes\n  kind: opinion", "synopsis: \"A buyer was found.\"\n---\n\nThe lighthouse was **sold**.\n")]
    [InlineData("ninjs2.jsonl", "Harbour dredged", "slug: harbour-dredged\n  topics: [Dredging]\n  authors: [Kim Ek]\n  published: 2025-01-02T07:00:00+00:00\n  updated: 2025-01-02T09:00:00+00:00\n  status: draft", "---\n\nFirst.\n\nSecond.\n")]
    public void Every_format_gives_seed_and_entry(string fixture, string headline, string entry, string text)
    {
        using var folder = new ArchiveFolder();
        folder.Write("media/bilder/fyr.jpg", ArchiveFolder.Dot).Write("media/p/1.jpg", ArchiveFolder.Dot);
        var report = folder.Import(ArchiveFolder.Fixture(fixture), options => options with { Media = [Path.Combine(folder.Folder, "media")] });
        var written = folder.EntryOf(report, headline);
        Assert.Equal(entry, WithoutSum(written[written.IndexOf("slug", StringComparison.Ordinal)..]));
        Assert.EndsWith(text, WithoutSum(folder.SeedOf(report, headline)), StringComparison.Ordinal);
        Assert.Empty(report.Diagnostics);
    }

    [Fact]
    public void A_damaged_feed_keeps_what_stands_before_the_damage()
    {
        using var folder = new ArchiveFolder();
        folder.Write("broken.rss", "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel>\n<item><title>Whole</title><guid>1</guid><description>Text.</description></item>\n<item><title>Torn</title><description>Te & xt</item>\n");
        var report = folder.Import("broken.rss");
        Assert.Equal(["Whole"], report.Seeds.Select(seed => seed.Headline));
        var told = Assert.Single(report.Diagnostics);
        Assert.Equal((DiagnosticCodes.BrokenArchive.Id, "broken.rss", 4), (told.Code, told.Location.Path, told.Location.Line));
        Assert.True(told.Location.Column > 1);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told()
    {
        using var folder = new ArchiveFolder();
        File.WriteAllBytes(Path.Combine(folder.Folder, "broken.rss"), [.. "<rss version=\"2.0\"><channel><title>Caf"u8, 0xE9, .. " news</title></channel></rss>"u8]);
        Assert.Equal(DiagnosticCodes.BrokenArchive.Id, Assert.Single(folder.Import("broken.rss").Diagnostics).Code);
    }

    [Fact]
    public void Entities_that_would_fill_the_memory_or_read_other_files_are_refused()
    {
        using var folder = new ArchiveFolder();
        folder.Write("bomb.rss", "<?xml version=\"1.0\"?>\n<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>\n<rss version=\"2.0\"><channel><item><title>&b;&c;</title></item></channel></rss>\n");
        var report = folder.Import("bomb.rss");
        Assert.Empty(report.Seeds);
        var told = Assert.Single(report.Diagnostics);
        Assert.Equal((DiagnosticCodes.BrokenArchive.Id, 2), (told.Code, told.Location.Line));
        Assert.Contains("document type", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_nested_without_end_are_passed_over()
    {
        using var folder = new ArchiveFolder();
        var deep = string.Concat(Enumerable.Repeat("<x>", 20_000)) + string.Concat(Enumerable.Repeat("</x>", 20_000));
        folder.Write("deep.rss", $"<rss version=\"2.0\"><channel><item><title>Deep</title><guid>1</guid>{deep}<description>Text.</description></item></channel></rss>");
        Assert.Equal(["Deep"], folder.Import("deep.rss").Seeds.Select(seed => seed.Headline));
    }

    [Fact]
    public void Control_characters_of_pasted_texts_are_left_out()
    {
        using var folder = new ArchiveFolder();
        folder.Write("pasted.rss", "<rss version=\"2.0\"><channel><item><title>Pa\u000bsted</title><guid>1</guid><description>Te\u0003xt.</description></item></channel></rss>");
        var report = folder.Import("pasted.rss");
        Assert.Empty(report.Diagnostics);
        Assert.EndsWith("\nText.\n", folder.SeedOf(report, "Pa sted"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_agencys_withdrawn_items_and_pictures_are_counted()
    {
        using var folder = new ArchiveFolder();
        var report = folder.Import(ArchiveFolder.Fixture("ninjs1.json"));
        Assert.Equal(["items of type “picture” 1", "items withdrawn by their agency 1"], report.LeftOut.Select(one => $"{one.Key} {one.Value}"));
        Assert.Equal(1, report.PicturesMissing);
    }

    private static string WithoutSum(string text) => System.Text.RegularExpressions.Regex.Replace(text, "-[0-9a-f]{8}\\.gif", "-SUM.gif", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
}
