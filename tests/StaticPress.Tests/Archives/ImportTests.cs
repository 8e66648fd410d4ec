using StaticPress.Archives;
using StaticPress.Diagnostics;

namespace StaticPress.Tests.Archives;

public sealed class ImportTests
{
    private const string Feed = "<rss version=\"2.0\"><channel><item><title>One</title><guid>1</guid><pubDate>Sat, 7 Mar 2026 09:15:00 GMT</pubDate><description>TEXT</description></item>"
        + "<item><title>Two</title><guid>2</guid><pubDate>Sun, 8 Mar 2026 09:15:00 GMT</pubDate><description>Other text.</description></item></channel></rss>";

    [Fact]
    public void An_edited_seed_is_kept_and_replaced_only_when_asked()
    {
        using var folder = new ArchiveFolder();
        var file = Path.Combine(folder.Seeds, folder.Write("a.rss", Feed).Import("a.rss").Seeds.Single(seed => seed.Headline == "One").File);
        File.AppendAllText(file, "\nA line by the editor.\n");
        var unchanged = folder.Import("a.rss");
        Assert.Equal((1, 1, 0), (unchanged.Of(ImportOutcome.Kept), unchanged.Of(ImportOutcome.Unchanged), unchanged.Written));
        Assert.Empty(unchanged.Diagnostics);

        var renewed = folder.Write("a.rss", Feed.Replace("TEXT", "Newer text.", StringComparison.Ordinal)).Import("a.rss");
        Assert.Equal((1, 0), (renewed.Of(ImportOutcome.Kept), renewed.Written));
        Assert.Equal(DiagnosticCodes.EditedSeedKept.Id, Assert.Single(renewed.Diagnostics).Code);
        Assert.EndsWith("A line by the editor.\n", File.ReadAllText(file), StringComparison.Ordinal);

        var replaced = folder.Import("a.rss", options => options with { Overwrite = true });
        Assert.Equal(1, replaced.Of(ImportOutcome.Replaced));
        Assert.Equal(DiagnosticCodes.EditedSeedReplaced.Id, Assert.Single(replaced.Diagnostics).Code);
        Assert.EndsWith("\nNewer text.\n", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(0, folder.Import("a.rss").Written);
    }

    [Fact]
    public void A_seed_that_nobody_edited_follows_its_archive()
    {
        using var folder = new ArchiveFolder();
        folder.Write("a.rss", Feed).Import("a.rss");
        var report = folder.Write("a.rss", Feed.Replace("TEXT", "Newer text.", StringComparison.Ordinal).Replace("7 Mar 2026", "9 Mar 2026", StringComparison.Ordinal)).Import("a.rss");
        Assert.Equal((1, 1), (report.Of(ImportOutcome.Updated), report.Of(ImportOutcome.Unchanged)));
        Assert.Contains("published: 2026-03-09T09:15:00+00:00", folder.EntryOf(report, "One"), StringComparison.Ordinal);
        Assert.EndsWith("\nNewer text.\n", folder.SeedOf(report, "One"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_entry_of_the_index_is_kept_too()
    {
        using var folder = new ArchiveFolder();
        folder.Write("a.rss", Feed).Import("a.rss");
        var index = Path.Combine(folder.Seeds, "index.yml");
        File.WriteAllText(index, File.ReadAllText(index).Replace("  slug: one\n", "  slug: one\n  section: City # by the desk\n", StringComparison.Ordinal));
        var report = folder.Write("a.rss", Feed.Replace("7 Mar 2026", "9 Mar 2026", StringComparison.Ordinal)).Import("a.rss");
        Assert.Equal((1, 0), (report.Of(ImportOutcome.Kept), report.Written));
        Assert.Contains("section: City # by the desk", File.ReadAllText(index), StringComparison.Ordinal);
    }

    [Fact]
    public void A_seed_that_was_removed_does_not_come_back_by_itself()
    {
        using var folder = new ArchiveFolder();
        var file = Path.Combine(folder.Seeds, folder.Write("a.rss", Feed).Import("a.rss").Seeds[0].File);
        File.Delete(file);
        Assert.Equal(1, folder.Import("a.rss").Of(ImportOutcome.Gone));
        Assert.False(File.Exists(file));
        folder.Import("a.rss", options => options with { Overwrite = true });
        Assert.True(File.Exists(file));
    }

    [Theory]
    [InlineData("index.yml", "# ours\n\n- file: 007_mine.txt   # first\n  slug: one\n", "# ours\n\n- file: 007_mine.txt   # first\n  slug: one\n\n- file: 008_")]
    [InlineData("index.yml", "  - file: 007_mine.txt\n", "  - file: 007_mine.txt\n\n  - file: 008_")]
    [InlineData("index.json", "[\n  { \"file\": \"007_mine.txt\" }\n]\n", "[\n  { \"file\": \"007_mine.txt\" },\n  {\"file\":\"008_")]
    [InlineData("index.json", "[]", "[\n  {\"file\":\"008_")]
    [InlineData("index.jsonl", "{\"file\":\"007_mine.txt\"}", "{\"file\":\"007_mine.txt\"}\n{\"file\":\"008_")]
    public void The_index_keeps_what_its_people_wrote(string name, string before, string after)
    {
        using var folder = new ArchiveFolder();
        folder.Write("a.rss", Feed).Write("site/seeds/007_mine.txt", "One\n\nMine.\n\n01/03/2026\n").Write("site/seeds/" + name, before);
        Assert.Equal(2, folder.Import("a.rss").Of(ImportOutcome.Added));
        Assert.StartsWith(after, folder.Read("site/seeds/" + name), StringComparison.Ordinal);
        var tree = folder.Tree();
        Assert.Equal(0, folder.Import("a.rss").Written);
        Assert.Equal(tree, folder.Tree());
        Assert.True(folder.Build().Published);
        Assert.Equal(1, folder.Write("a.rss", Feed.Replace("7 Mar 2026", "9 Mar 2026", StringComparison.Ordinal)).Import("a.rss").Of(ImportOutcome.Updated));
        Assert.StartsWith(after, folder.Read("site/seeds/" + name), StringComparison.Ordinal);
        Assert.Contains("2026-03-09", folder.Read("site/seeds/" + name), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.yml", "[{file: 007_mine.txt}]")]
    [InlineData("index.yml", "- file: [broken\n")]
    [InlineData("index.json", "{}")]
    public void An_index_that_cannot_be_extended_is_left_alone(string name, string text)
    {
        using var folder = new ArchiveFolder();
        folder.Write("a.rss", Feed).Write("site/seeds/007_mine.txt", "One\n\nMine.\n").Write("site/seeds/" + name, text);
        var tree = folder.Tree();
        var report = folder.Import("a.rss");
        Assert.True(report.Refused);
        Assert.Contains(report.Diagnostics, one => one.Severity == Severity.Error);
        Assert.Equal(tree, folder.Tree());
    }

    [Fact]
    public void A_dry_run_writes_nothing_and_says_the_same()
    {
        using var folder = new ArchiveFolder();
        var dry = folder.Write("a.rss", Feed).Import("a.rss", options => options with { DryRun = true });
        Assert.False(Directory.Exists(folder.Seeds));
        var real = folder.Import("a.rss");
        Assert.Equal(real.Seeds, dry.Seeds);
    }

    [Fact]
    public void Documents_are_copied_as_they_are_and_keep_what_their_names_said()
    {
        using var folder = new ArchiveFolder();
        const string Text = "A headline\n\nOslo, March 3 (Courier) The text.\n";
        const string Post = "---\ntitle: A post\nimage: pics/dot.gif\n---\n\nIts text.\n";
        folder.Write("old/b.txt", Text).Write("old/_posts/2024-05-06-a-post.md", Post).Write("old/_posts/pics/dot.gif", ArchiveFolder.Dot).Write("old/notes.pdf", "%PDF").Write("old/.hidden/x.md", "# Hidden");
        var report = folder.Import("old");
        Assert.Equal(Post, folder.SeedOf(report, "A post"));
        Assert.Equal(Text, folder.SeedOf(report, "b"));
        Assert.Matches("slug: a-post\n  published: 2024-05-06\n  image:\n    file: images/dot-[0-9a-f]{8}.gif$", folder.EntryOf(report, "A post"));
        Assert.Equal(["files ending in .pdf 1"], report.LeftOut.Select(one => $"{one.Key} {one.Value}"));
        Assert.Equal(2, report.Articles);
        Assert.Equal(0, folder.Import("old").Written);
    }

    [Fact]
    public void A_saved_page_becomes_a_seed_to_be_edited_and_its_address_leads_on()
    {
        using var folder = new ArchiveFolder();
        folder.Write("old/page.html", """
            <!doctype html><html lang="en"><head><title>The ferry sails | Old Times</title><link rel="canonical" href="https://old.example/2020/ferry-sails/">
            <meta property="article:published_time" content="2020-05-04T08:30:00+02:00"></head>
            <body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>The ferry sails</h1>
            <p>The ferry sailed on <strong>Monday</strong>, and the whole harbour came to see it leave the quay at noon.</p>
            <h2>What comes next</h2><p>Another one sails in May, the captain said, if the weather lets it and the engine holds until then.</p></article><footer>Imprint</footer></body></html>
            """);
        var report = folder.Import("old");
        Assert.Equal(1, report.Of(ImportOutcome.Added));
        var seed = folder.SeedOf(report, "The ferry sails");
        Assert.Contains("sailed on **Monday**, and", seed, StringComparison.Ordinal);
        Assert.Contains("\n## What comes next\n", seed, StringComparison.Ordinal);
        Assert.DoesNotContain("Imprint", seed, StringComparison.Ordinal);
        Assert.Contains("published: 2020-05-04T08:30:00+02:00", folder.EntryOf(report, "The ferry sails"), StringComparison.Ordinal);
        Assert.Contains("aliases: [\"https://old.example/2020/ferry-sails/\"]", folder.EntryOf(report, "The ferry sails"), StringComparison.Ordinal);
        Assert.Equal(0, folder.Import("old").Written);
    }

    [Fact]
    public void No_name_in_an_archive_leads_out_of_the_seed_folder()
    {
        using var folder = new ArchiveFolder();
        folder.Write("secret.gif", ArchiveFolder.Dot).Write("old/a.rss",
            "<rss version=\"2.0\" xmlns:media=\"http://search.yahoo.com/mrss/\"><channel><item><title>../../etc/passwd</title><guid>../../../x</guid><link>https://x.example/../../..%2f..%2fup</link>"
            + "<description>&lt;img src=\"../secret.gif\"&gt;&lt;img src=\"file:///etc/passwd\"&gt;Text&lt;img src=\"..%2fsecret.gif\"&gt;</description><media:content url=\"../secret.gif\" medium=\"image\"/></item></channel></rss>");
        var report = folder.Import("old");
        Assert.Equal(1, report.Of(ImportOutcome.Added));
        Assert.All(folder.Tree().Keys, name => Assert.Matches(@"^(index\.yml|\.imported\.jsonl|000_[0-9a-f]{16}\.md)$", name));
        Assert.Equal(["old", "secret.gif", "site"], Directory.EnumerateFileSystemEntries(folder.Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
        Assert.True(folder.Build().Published);
    }

    [Fact]
    public void A_folder_that_is_a_link_is_not_written_through()
    {
        using var folder = new ArchiveFolder();
        Directory.CreateDirectory(Path.Combine(folder.Folder, "elsewhere"));
        Directory.CreateDirectory(folder.Seeds);
        File.CreateSymbolicLink(Path.Combine(folder.Seeds, "images"), Path.Combine(folder.Folder, "elsewhere"));
        folder.Write("old/a.md", "---\ntitle: A\nimage: dot.gif\n---\nText.\n").Write("old/dot.gif", ArchiveFolder.Dot);
        Assert.Throws<IOException>(() => folder.Import("old"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(folder.Folder, "elsewhere")));
    }

    [Fact]
    public void A_run_that_was_stopped_before_its_end_leaves_nothing_and_one_stopped_later_is_finished()
    {
        using var folder = new ArchiveFolder();
        folder.Write("a.rss", Feed).Write("site/seeds/.import-begun/000_x.md", "half").Write("site/seeds/.import-ready/000_y.md", "whole").Write("site/seeds/.import-ready/index.yml", "- file: 000_y.md\n");
        folder.Import("a.rss");
        Assert.False(Directory.Exists(Path.Combine(folder.Seeds, ".import-begun")) || Directory.Exists(Path.Combine(folder.Seeds, ".import-ready")));
        Assert.Equal("whole", folder.Read("site/seeds/000_y.md"));
        Assert.StartsWith("- file: 000_y.md\n\n- file: 001_", folder.Read("site/seeds/index.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_run_writes_nothing()
    {
        using var folder = new ArchiveFolder();
        folder.Write("a.rss", Feed).Write("site/seeds/007_mine.txt", "One\n\nMine.\n");
        var tree = folder.Tree();
        using var stop = new CancellationTokenSource();
        var options = new ImportOptions { Sources = [(Path.Combine(folder.Folder, "a.rss"), "a.rss")], Into = folder.Seeds, Shown = "seeds" };
        Assert.Throws<OperationCanceledException>(() => StaticPress.Archives.Import.Run(options, _ => stop.Cancel(), stop.Token));
        Assert.Equal(tree, folder.Tree());
    }

    [Fact]
    public void A_damaged_record_stops_everything()
    {
        using var folder = new ArchiveFolder();
        folder.Write("a.rss", Feed).Import("a.rss");
        folder.Write("site/seeds/.imported.jsonl", "{\"file\":\"x\"}\nnonsense\n");
        var tree = folder.Tree();
        var report = folder.Import("a.rss");
        Assert.True(report.Refused);
        Assert.All(report.Diagnostics, one => Assert.Equal(DiagnosticCodes.RecordDamaged.Id, one.Code));
        Assert.Equal(tree, folder.Tree());
    }

    [Fact]
    public void Two_articles_of_one_identity_are_told()
    {
        using var folder = new ArchiveFolder();
        var report = folder.Write("old/a.rss", Feed).Write("old/b.rss", Feed).Import("old");
        Assert.Equal(2, report.Of(ImportOutcome.Added));
        Assert.Equal([DiagnosticCodes.GivenTwice.Id, DiagnosticCodes.GivenTwice.Id], report.Diagnostics.Select(one => one.Code));
    }
}
