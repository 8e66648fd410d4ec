using System.Security.Cryptography;
using StaticPress.Diagnostics;
using StaticPress.Pipeline;
using StaticPress.Tests.Sites;

namespace StaticPress.Tests.Serving;

/// <summary>After any edit a preview that read only what changed shows what a clean build would write.</summary>
public sealed class RefreshTests
{
    private const string Ferry = """{"file":"ferry.txt","section":"City","topics":["Ferries"]}""";
    private const string Bridge = """{"file":"bridge.txt","section":"Coast"}""";
    private const string Tide = """{"file":"tide.txt","topics":["Ferries","Sea"],"section":"City"}""";

    private static readonly (string Name, Action<TestPublication> Edit, string[] Changed)[] All =
    [
        ("a word in a text", site => site.Write("seeds/ferry.txt", TestPublication.Seed("Ferry sails again", body: "The ferry sailed at noon and came back at night.")), ["seeds/ferry.txt"]),
        ("a headline and with it the address", site => site.Write("seeds/ferry.txt", TestPublication.Seed("Ferry sails no more")), ["seeds/ferry.txt"]),
        ("a date and with it the order", site => site.Write("seeds/tide.txt", TestPublication.Seed("Tide tables are late", "01/07/2025")), ["seeds/tide.txt"]),
        ("a date after the clock", site => site.Write("seeds/tide.txt", TestPublication.Seed("Tide tables are late", "01/07/2031")), ["seeds/tide.txt"]),
        ("a date before the clock again", site => site.Write("seeds/tide.txt", TestPublication.Seed("Tide tables are late", "02/07/2025")), ["seeds/tide.txt"]),
        ("a place", site => site.Write("seeds/bridge.txt", TestPublication.Seed("Bridge stays open", "29/06/2025", place: "Oslo")), ["seeds/bridge.txt"]),
        ("a new seed", site => site.Write("seeds/quay.txt", TestPublication.Seed("Quay is sold", "27/06/2025")), ["seeds/quay.txt"]),
        ("a word in the new seed", site => site.Write("seeds/quay.txt", TestPublication.Seed("Quay is sold", "27/06/2025", body: "The quay was sold on Friday to nobody in particular.")), ["seeds/quay.txt"]),
        ("a line of the index", site => site.Write("seeds/index.yml", "- file: ferry.txt\n  section: Coast\n- file: bridge.txt\n  section: Coast\n  topics: [Bridges]\n- file: tide.txt\n  status: draft\n"), ["seeds/index.yml"]),
        ("a text and the index", site => site.Write("seeds/ferry.txt", TestPublication.Seed("Ferry for sale")).Write("seeds/index.yml", "- file: ferry.txt\n  slug: sale\n- file: bridge.txt\n- file: tide.txt\n"), ["seeds/ferry.txt", "seeds/index.yml"]),
        ("a deleted seed", site => site.Delete("seeds/quay.txt"), ["seeds/quay.txt"]),
        ("the title and the time zone", site => site.Write("staticpress.yml", TestPublication.Settings.Replace("Test Paper", "Other Paper", StringComparison.Ordinal).Replace("Berlin", "Oslo", StringComparison.Ordinal)), ["staticpress.yml"]),
        ("the language, which decides how texts are read", site => site.Write("staticpress.yml", TestPublication.Settings.Replace("language: en", "language: de", StringComparison.Ordinal)), ["staticpress.yml"]),
        ("a template", site => site.Write("templates/partials/foot.html", "<footer>{{ site.title }}</footer>\n"), ["templates", "templates/partials/foot.html"]),
        ("the template's text", site => site.Write("templates/partials/foot.html", "<footer>Of {{ site.title }}</footer>\n"), ["templates/partials/foot.html"]),
        ("a style sheet", site => site.Write("templates/assets/css/9-own.css", "body { color: teal }\n"), ["templates/assets/css/9-own.css"]),
        ("a standing page", site => site.Write("pages/about.md", "# About us\n\nWe print.\n"), ["pages/about.md"]),
        ("another standing page", site => site.Write("pages/team/index.md", "# Team\n\nUs.\n"), ["pages/team"]),
        ("a static file", site => site.Write("static/notes.txt", "other notes\n").Write("static/more/new.txt", "new\n"), ["static/notes.txt", "static/more"]),
        ("an index of lines in place of the list", site => site.Write("seeds/index.jsonl", Lines(Ferry, Bridge, Tide)).Delete("seeds/index.yml"), ["seeds/index.yml", "seeds/index.jsonl"]),
        ("the section in one line", site => site.Write("seeds/index.jsonl", Lines(Ferry, Bridge.Replace("Coast", "City", StringComparison.Ordinal), Tide)), ["seeds/index.jsonl"]),
        ("a line above the others", site => site.Write("seeds/index.jsonl", Lines("", """{"file":"quay.txt","section":"Harbour"}""", Ferry, Bridge, Tide)).Write("seeds/quay.txt", TestPublication.Seed("Quay is sold", "27/06/2025")), ["seeds/index.jsonl", "seeds/quay.txt"]),
        ("lines in another order", site => site.Write("seeds/index.jsonl", Lines(Tide, Bridge, Ferry)), ["seeds/index.jsonl"]),
        ("the language of one line's article", site => site.Write("seeds/index.jsonl", Lines(Tide.Replace("{", "{\"language\":\"de\",", StringComparison.Ordinal), Bridge, Ferry)), ["seeds/index.jsonl"]),
        ("a text after its line", site => site.Write("seeds/tide.txt", TestPublication.Seed("Tide tables are here", "28/06/2025")), ["seeds/tide.txt"]),
        ("a line after its text", site => site.Write("seeds/index.jsonl", Lines(Tide, Bridge)), ["seeds/index.jsonl"]),
        ("the index of lines as a list of JSON", site => site.Write("seeds/index.json", $"[\n{Ferry},\n{Tide}\n]\n").Delete("seeds/index.jsonl"), ["seeds/index.jsonl", "seeds/index.json"]),
        ("an entry of the list on a line further down", site => site.Write("seeds/index.json", $"[\n{Bridge},\n\n{Ferry}, {Tide}\n]\n"), ["seeds/index.json"]),
        ("a text and a template", site => site.Write("seeds/ferry.txt", TestPublication.Seed("Ferry sold")).Delete("templates/partials/foot.html"), ["seeds/ferry.txt", "templates/partials/foot.html"]),
    ];

    [Fact]
    public void After_each_edit_every_file_is_that_of_a_clean_build()
    {
        using var site = EditedSite.Create();
        var preview = new Preview(EditedSite.Options(site), TimeProvider.System, isClockStated: true);
        EditedSite.Refresh(preview, PreviewChanges.Everything);
        var before = TreeOf(preview);
        foreach (var (name, edit, changed) in All)
        {
            edit(site);
            EditedSite.Refresh(preview, preview.ChangesOf(changed));
            Assert.True(site.Build(options => options with { NoCache = true }).Published, name);
            var built = site.Tree();
            built.Remove(EditedSite.Manifest);
            // What was there before is found where it was, without planning the whole site.
            foreach (var path in before.Keys) Assert.Equal(built.GetValueOrDefault(path), HashOf(preview, path));
            Assert.Equal(built, before = TreeOf(preview));
        }
    }

    [Fact]
    public void A_saved_text_is_the_only_one_that_is_read()
    {
        using var site = EditedSite.Create();
        var preview = new Preview(EditedSite.Options(site), TimeProvider.System, isClockStated: true);
        EditedSite.Refresh(preview, PreviewChanges.Everything);
        Assert.Equal(3, preview.Parsed);
        All[0].Edit(site);
        EditedSite.Refresh(preview, preview.ChangesOf(["seeds/ferry.txt"]));
        Assert.Equal(1, preview.Parsed);
    }

    [Fact]
    public void The_next_preview_reads_no_text_that_this_one_has_read()
    {
        using var site = EditedSite.Create();
        var first = new Preview(EditedSite.Options(site), TimeProvider.System, isClockStated: true);
        EditedSite.Refresh(first, PreviewChanges.Everything);
        first.Remember();
        foreach (var seed in Directory.GetFiles(Path.Combine(site.Folder, "seeds"))) File.SetLastWriteTimeUtc(seed, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var next = new Preview(EditedSite.Options(site), TimeProvider.System, isClockStated: true);
        EditedSite.Refresh(next, PreviewChanges.Everything);
        Assert.Equal(0, next.Parsed);
        Assert.Equal(TreeOf(first), TreeOf(next));
    }

    [Theory]
    [InlineData("staticpress.yml", "title: [", "SP1")]
    [InlineData("seeds/index.yml", "- file: nowhere.txt\n", "SP1")]
    [InlineData("pages/about.md", "\0\u0001", "")]
    public void A_mistake_is_told_and_goes_away_when_it_is_mended(string path, string broken, string code)
    {
        using var site = EditedSite.Create();
        var preview = new Preview(EditedSite.Options(site), TimeProvider.System, isClockStated: true);
        EditedSite.Refresh(preview, PreviewChanges.Everything);
        var before = TreeOf(preview);
        var sound = File.ReadAllText(Path.Combine(site.Folder, path));

        site.Write(path, broken);
        EditedSite.Refresh(preview, preview.ChangesOf([path]));
        Assert.NotNull(preview.State.Site);
        if (code.Length > 0) Assert.Contains(preview.State.Errors, error => error.Location.Path == path && error.Code.StartsWith(code, StringComparison.Ordinal));

        site.Write(path, sound);
        EditedSite.Refresh(preview, preview.ChangesOf([path]));
        Assert.Empty(preview.State.Errors);
        Assert.Equal(before, TreeOf(preview));
    }

    [Fact]
    public void While_the_seed_folder_is_away_the_last_site_stays()
    {
        using var site = EditedSite.Create();
        var preview = new Preview(EditedSite.Options(site), TimeProvider.System, isClockStated: true);
        EditedSite.Refresh(preview, PreviewChanges.Everything);
        var before = TreeOf(preview);
        Directory.Move(Path.Combine(site.Folder, "seeds"), Path.Combine(site.Folder, "elsewhere"));
        EditedSite.Refresh(preview, preview.ChangesOf(["seeds"]));
        Assert.Equal(DiagnosticCodes.MissingSeedFolder.Id, Assert.Single(preview.State.Errors).Code);
        Assert.Equal(3, preview.State.Site!.Site.Articles.Length);
        Directory.Move(Path.Combine(site.Folder, "elsewhere"), Path.Combine(site.Folder, "seeds"));
        EditedSite.Refresh(preview, preview.ChangesOf(["seeds"]));
        Assert.Empty(preview.State.Errors);
        Assert.Equal(before, TreeOf(preview));
    }

    [Theory]
    [InlineData("seeds/.ferry.txt.swp")]
    [InlineData("seeds/ferry.txt~")]
    [InlineData("output/index.html")]
    [InlineData(".staticpress/heads.bin")]
    [InlineData("notes.txt")]
    public void What_is_no_part_of_the_site_is_no_change_of_it(string path)
    {
        using var site = EditedSite.Create();
        site.Write(path, "anything");
        var preview = new Preview(EditedSite.Options(site), TimeProvider.System, isClockStated: true);
        EditedSite.Refresh(preview, PreviewChanges.Everything);
        var changes = preview.ChangesOf([path]);
        Assert.True(changes.IsNothing, changes.ToString());
    }

    private static SortedDictionary<string, string> TreeOf(Preview preview)
    {
        var tree = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in preview.State.Site!.Paths) tree[path] = HashOf(preview, path)!;
        return tree;
    }

    private static string? HashOf(Preview preview, string path) => preview.State.Site!.Render(path) is { Bytes: { } bytes } ? Convert.ToHexString(SHA256.HashData(bytes.Span)) : null;

    private static string Lines(params string[] lines) => string.Join('\n', lines) + "\n";
}
