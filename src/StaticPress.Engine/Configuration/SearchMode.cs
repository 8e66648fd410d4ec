namespace StaticPress.Configuration;

/// <summary>What searches the published site.</summary>
public enum SearchMode
{
    /// <summary>An index of our own in small files, searched by MiniSearch in the browser.</summary>
    MiniSearch,

    /// <summary>The program Pagefind, run over the output.</summary>
    Pagefind,
    None,
}
