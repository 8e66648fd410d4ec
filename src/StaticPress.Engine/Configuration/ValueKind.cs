using System.Diagnostics.CodeAnalysis;
using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;

namespace StaticPress.Configuration;

/// <summary>Reads a node as a <typeparamref name="T"/>, or says in a diagnostic why it is none.</summary>
internal delegate bool ValueReader<T>(Node node, List<Diagnostic> diagnostics, [MaybeNullWhen(false)] out T value);

/// <summary>What may stand behind a key: in words for the documentation, and as a reader.</summary>
internal sealed record ValueKind<T>(string Name, ValueReader<T> Read);
