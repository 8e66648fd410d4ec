namespace StaticPress.Tests.Architecture;

/// <summary>The table of docs/architecture.md: which room may know which. Arrows go up the list only; rooms on one line do not know each other.</summary>
internal static class Rooms
{
    public static readonly string[][] Lines =
    [
        ["Diagnostics", "Text"],
        ["Model"],
        ["Writing"],
        ["Incremental"],
        ["Configuration"],
        ["Seeds"],
        ["Importers"],
        ["Extraction"],
        ["Routing"],
        ["Media"],
        ["Archives"],
        ["Site"],
        ["StructuredData"],
        ["Rendering"],
        ["Pages", "Feeds", "Search", "Twins"],
        ["Output"],
        ["Checks"],
        ["Starting", "Deployment"],
        ["Pipeline"],
    ];

    /// <summary>Packages that one room owns, by the assembly's name.</summary>
    public static readonly (string Assembly, string[] Owners)[] Packages =
    [
        ("Markdig", ["Importers"]),
        ("AngleSharp.Css", []),
        ("AngleSharp", ["Importers", "Checks"]),
        ("YamlDotNet", ["Configuration"]),
        ("Scriban", ["Rendering"]),
    ];

    public static int LineOf(string room) => Array.FindIndex(Lines, line => line.Contains(room));
}
