using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>What extraction gives back: the article, an account of every line, and what it was unsure of.</summary>
public sealed record ExtractedArticle(Article Article, EquatableArray<LedgerEntry> Ledger, EquatableArray<Diagnostic> Diagnostics);
