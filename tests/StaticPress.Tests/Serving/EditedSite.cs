using StaticPress.Pipeline;
using StaticPress.Tests.Sites;

namespace StaticPress.Tests.Serving;

/// <summary>A small publication with something of everything that can be edited.</summary>
internal static class EditedSite
{
    /// <summary>A build's own list of what it wrote; no part of the site.</summary>
    public const string Manifest = ".staticpress-manifest";

    public static TestPublication Create()
    {
        var site = new TestPublication();
        site.Write("staticpress.yml", TestPublication.Settings + "sections:\n  - title: City\n  - title: Coast\n");
        site.Write("seeds/index.yml", "- file: ferry.txt\n  section: City\n  topics: [Ferries]\n- file: bridge.txt\n  section: Coast\n- file: tide.txt\n  section: City\n  topics: [Ferries, Sea]\n");
        site.Write("seeds/ferry.txt", TestPublication.Seed("Ferry sails again"));
        site.Write("seeds/bridge.txt", TestPublication.Seed("Bridge stays open", "29/06/2025"));
        site.Write("seeds/tide.txt", TestPublication.Seed("Tide tables are late", "28/06/2025"));
        site.Write("pages/about.md", "# About\n\nWe print what the tide brings.\n");
        site.Write("static/notes.txt", "notes\n");
        return site;
    }

    public static BuildOptions Options(TestPublication site) => new() { PublicationFolder = site.Folder, Clock = new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero) };

    public static void Refresh(Preview preview, PreviewChanges changes) => preview.Refresh(changes, cancellation: TestContext.Current.CancellationToken);
}
