using System.Collections.Immutable;
using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Pipeline;

/// <summary>Every article of a publication, drafts and future ones included, in publication order; default where the settings have errors.</summary>
public sealed record ArticleListing(ImmutableArray<ArticleHead> Articles, ImmutableArray<Diagnostic> Diagnostics);
