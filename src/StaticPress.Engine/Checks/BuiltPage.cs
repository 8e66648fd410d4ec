using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>A page as a browser reads it.</summary>
internal sealed class BuiltPage : BuiltFile
{
    private readonly Lazy<IReadOnlyList<WrittenAddress>> addresses;
    private readonly Lazy<BuiltGraph> graph;

    private BuiltPage(BuiltSite site, string path, IHtmlDocument document)
        : base(site, path)
    {
        Document = document;
        addresses = new(() => [.. WrittenAddress.In(document)]);
        graph = new(() => BuiltGraph.Of(document));
    }

    public IHtmlDocument Document { get; }

    public IReadOnlyList<WrittenAddress> Addresses => addresses.Value;

    public BuiltGraph Graph => graph.Value;

    /// <summary>Whether StaticPress made it, and it is no signpost from an old address: then it owes an address, a title and structured data.</summary>
    public bool IsWhole => !Site.IsCopied(Path) && !IsSignpost;

    /// <summary>Whether search engines are let in.</summary>
    public bool IsIndexable => Meta("robots")?.Contains("noindex", StringComparison.OrdinalIgnoreCase) != true;

    private bool IsSignpost => Document.Head?.QuerySelector("meta[http-equiv=refresh i]") is not null;

    public static BuiltPage Read(BuiltSite site, string path)
    {
        using var stream = File.OpenRead(site.FullPath(path));
        return new BuiltPage(site, path, new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(stream));
    }

    public SourceLocation At(IElement? element) => element?.SourceReference?.Position is { } position ? At(position.Line, position.Column) : At();

    public string? Meta(string name) => Document.Head?.QuerySelector($"meta[name={name} i]")?.GetAttribute("content");

    public override void Dispose()
    {
        if (graph.IsValueCreated) graph.Value.Dispose();
        Document.Dispose();
        base.Dispose();
    }
}
