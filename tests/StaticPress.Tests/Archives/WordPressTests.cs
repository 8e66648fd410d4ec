using StaticPress.Archives;
using StaticPress.Diagnostics;

namespace StaticPress.Tests.Archives;

public sealed class WordPressTests
{
    private static readonly string Export = ArchiveFolder.Fixture("wordpress.xml");

    [Fact]
    public void A_post_becomes_a_seed_that_people_can_edit()
    {
        using var folder = new ArchiveFolder();
        var report = Import(folder);
        Assert.Equal(
            """
            ---
            headline: "Ferry returns & the quay fills"
            synopsis: "After eleven weeks the harbour has its ferry again."
            ---

            The ferry came back on **Tuesday**, eleven weeks late.\
            Nobody on the quay seemed to mind.

            ![A small ferry](<images/ferry-7fcd6a3f.gif> "The ferry at the north quay")

            “It was foggy \[sic\] all morning,” the captain said.

            > We waited for this.
            >
            > All of us did.

            [video.example](<https://video.example/watch?v=abc>)

            ![](<images/ferry-7fcd6a3f.gif>)

            ![A quay full of people](<images/quay-7fcd6a3f.gif> "The north quay on Tuesday.")

            The sign is \[wpforms\] in brackets.

            - First sailing at six
            - Last sailing at ten

            The rest of the summer timetable follows.

            """, folder.SeedOf(report, "Ferry returns & the quay fills").Replace(Sum(folder), "7fcd6a3f", StringComparison.Ordinal));
    }

    [Fact]
    public void The_index_knows_what_the_export_said()
    {
        using var folder = new ArchiveFolder();
        var report = Import(folder);
        var entry = folder.EntryOf(report, "Ferry returns & the quay fills").Replace(Sum(folder), "7fcd6a3f", StringComparison.Ordinal);
        Assert.Equal(
            """
              slug: ferry-returns
              section: City
              topics: ["Transport & Trade", Ferries]
              authors: [Ines Calder]
              published: 2021-05-04T08:30:00+02:00
              updated: 2021-05-05T10:00:00+02:00
              image:
                file: images/quay-7fcd6a3f.gif
                alt: A quay full of people
                caption: The north quay on Tuesday.
              aliases: ["https://old.harbour.example/2021/05/ferry-returns/"]
            """, entry[(entry.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
    }

    [Fact]
    public void The_block_editors_texts_keep_their_headings_lists_and_media()
    {
        using var folder = new ArchiveFolder();
        var report = Import(folder);
        var seed = folder.SeedOf(report, "Bridge toll to end");
        Assert.Contains("The toll ends in [May](</2021/05/ferry-returns/>).\n\n## What changes\n\n- No coins\n- No gate\n", seed, StringComparison.Ordinal);
        Assert.Contains("[Seen from the south.](<https://old.harbour.example/wp-content/uploads/2021/05/bridge.jpg>)", seed, StringComparison.Ordinal);
        Assert.Contains("[video.example](<https://video.example/watch?v=def>)", seed, StringComparison.Ordinal);
        Assert.DoesNotContain("wp:", seed, StringComparison.Ordinal);
        var entry = folder.EntryOf(report, "Bridge toll to end");
        Assert.Contains("section: \"Transport & Trade\"\n  topics: [City]\n  authors: [Ana Ruiz, Jo Lee]\n", entry, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bridge toll, again", "slug: bridge-toll-2\n  authors: [Ottla Marsh]\n  published: 2021-12-01T11:00:00+01:00", false)]
    [InlineData("An unfinished thought", "slug: an-unfinished-thought\n  authors: [nobody]\n  published: 2021-12-02T11:00:00\n  status: draft", true)]
    [InlineData("Private matters", "slug: private-matters\n  authors: [Ottla Marsh]\n  published: 2021-12-03T11:00:00+01:00\n  status: draft", true)]
    [InlineData("The year ahead", "slug: the-year-ahead\n  authors: [Ottla Marsh]\n  published: 2099-01-01T00:00:00+01:00", false)]
    [InlineData("About us", "slug: about\n  authors: [Ines Calder]\n  published: 2020-01-01T12:00:00+01:00\n  kind: article\n  aliases: [\"https://old.harbour.example/about/\"]", false)]
    public void Each_state_is_kept(string headline, string entry, bool isDraft)
    {
        using var folder = new ArchiveFolder();
        var text = folder.EntryOf(Import(folder), headline);
        Assert.Equal(entry, text[(text.IndexOf("slug", StringComparison.Ordinal))..]);
        Assert.Equal(isDraft, text.Contains("status: draft", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_article_is_counted()
    {
        using var folder = new ArchiveFolder();
        var report = Import(folder);
        Assert.Equal(7, report.Of(ImportOutcome.Added));
        Assert.Equal(2, report.Drafts);
        Assert.Equal(
            ["articles in the bin 1", "comments 2", "entries of type “event” (--type event brings them in) 1", "media files (their pictures come with the articles that show them) 2", "menu items 1", "revisions 1"],
            report.LeftOut.Select(one => $"{one.Key} {one.Value}"));
        Assert.Equal(
            [DiagnosticCodes.ShortcodeLeftOut.Id, DiagnosticCodes.PictureNotAtHand.Id, DiagnosticCodes.MarkupLeftOut.Id],
            report.Diagnostics.Select(one => one.Code).Distinct().OrderBy(code => code != DiagnosticCodes.ShortcodeLeftOut.Id).ThenBy(code => code != DiagnosticCodes.PictureNotAtHand.Id));
        var script = report.Diagnostics.Single(one => one.Code == DiagnosticCodes.MarkupLeftOut.Id);
        Assert.Contains("<content:encoded>", File.ReadLines(Export).ElementAt(script.Location.Line - 1), StringComparison.Ordinal);
    }

    [Fact]
    public void Types_of_a_plug_in_come_when_they_are_named()
    {
        using var folder = new ArchiveFolder();
        var report = folder.Import(Export, options => options with { Reading = options.Reading with { Types = ["event"] } });
        Assert.Contains(report.Seeds, seed => seed.Headline == "Regatta day");
    }

    [Fact]
    public void Nothing_changes_when_the_export_is_brought_in_again()
    {
        using var folder = new ArchiveFolder();
        Import(folder);
        var before = folder.Tree();
        var again = folder.Import(Export);
        Assert.Equal((7, 0), (again.Of(ImportOutcome.Unchanged), again.Written));
        Assert.Equal(before, folder.Tree());
    }

    [Fact]
    public void The_whole_site_is_built_and_former_addresses_lead_on()
    {
        using var folder = new ArchiveFolder();
        Import(folder);
        var built = folder.Build();
        Assert.True(built.Published, string.Join('\n', built.Diagnostics));
        Assert.Equal(4, built.Articles);
        Assert.Contains("url=https://times.example/2021/05/04/ferry-returns/", folder.Read("site/output/2021/05/ferry-returns/index.html"), StringComparison.Ordinal);
        Assert.Contains("/about/ /2020/01/01/about/ 301\n", folder.Read("site/output/_redirects"), StringComparison.Ordinal);
        Assert.DoesNotContain("2021/05/ferry-returns/", folder.Read("site/output/sitemap-articles-2021.xml"), StringComparison.Ordinal);
        var check = folder.Check();
        Assert.False(check.HasErrors, string.Join('\n', check.Diagnostics));
        var page = folder.Read("site/output/2021/05/04/ferry-returns/index.html");
        Assert.Matches("<img src=\"/media/images/ferry-[0-9a-f]{8}.gif\" alt=\"A small ferry\" width=\"1\" height=\"1\"", page);
    }

    private static ImportReport Import(ArchiveFolder folder)
    {
        folder.Write("uploads/2021/05/ferry.jpg", ArchiveFolder.Dot).Write("uploads/2021/05/quay.png", ArchiveFolder.Dot);
        return folder.Import(Export, options => options with { Media = [Path.Combine(folder.Folder, "uploads")] });
    }

    /// <summary>The part of a picture's name that its content decides.</summary>
    private static string Sum(ArchiveFolder folder) => Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(Path.Combine(folder.Seeds, "images"), "ferry-*").Single())[^8..];
}
