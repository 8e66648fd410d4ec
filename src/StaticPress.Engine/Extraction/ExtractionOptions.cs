using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>What a publication adds to the reading of its documents.</summary>
public sealed record ExtractionOptions
{
    public static ExtractionOptions Default { get; } = new();

    /// <summary>The language the index or the publication gives a document without evidence of its own; BCP 47.</summary>
    public string? FallbackLanguage { get; init; }

    /// <summary>The document's language where the index states it: it wins over what the text looks like.</summary>
    public string? Language { get; init; }

    public DateOrder DateOrder { get; init; }

    /// <summary>Further labels: role name (<c>synopsis</c>, <c>takeaways</c>, <c>point_of_view</c>, <c>faq</c>, <c>listen</c> …) → words.</summary>
    public EquatableArray<ExtraLabel> Labels { get; init; }

    /// <summary>Whether an account of every line is wanted; builds have no use for one.</summary>
    public bool Ledger { get; init; } = true;
}
