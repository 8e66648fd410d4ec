using StaticPress.Model;

namespace StaticPress.Site;

/// <summary>What took longest to work out of a head, for building it again of the same.</summary>
/// <param name="Key">Of all that it was made from beside the source's facts; 0 if nothing is known.</param>
internal readonly record struct BuiltHead(ulong Key, ulong TeaserFingerprint, CompactText Route)
{
    public static BuiltHead Of(ArticleHead head, ulong key) => new(key, head.TeaserFingerprint, head.CompactRoute);
}
