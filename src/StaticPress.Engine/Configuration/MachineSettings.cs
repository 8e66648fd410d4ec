using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Configuration;

/// <summary>What automatic readers are told beside the pages themselves.</summary>
public sealed record MachineSettings
{
    /// <summary>Null: nothing is said, which lets everybody read.</summary>
    public AiPolicy? AiPolicy { get; init; }

    /// <summary>Where the terms for text and data mining are published.</summary>
    public string? TdmPolicy { get; init; }

    /// <summary><c>llms.txt</c>: a short guide to the site for language models.</summary>
    public bool Llms { get; init; } = true;

    /// <summary>Lines of <c>trust.txt</c>, in the order written.</summary>
    public EquatableArray<TrustLine> Trust { get; init; }

    public SecuritySettings? Security { get; init; }
}

/// <summary>What crawlers of AI companies may do.</summary>
public enum AiPolicy
{
    Allow,

    /// <summary>Search and answers with links, but no training.</summary>
    SearchOnly,
    Deny,
}

/// <summary>One line of <c>trust.txt</c>: <c>member=https://…</c>.</summary>
public readonly record struct TrustLine(string Attribute, string Value);

/// <summary>What <c>security.txt</c> says (RFC 9116).</summary>
public sealed record SecuritySettings
{
    /// <summary>https:, mailto: or tel: addresses, the preferred first.</summary>
    public EquatableArray<string> Contacts { get; init; }

    public required PressDate Expires { get; init; }

    public string? Policy { get; init; }

    public string? Languages { get; init; }

    /// <summary>Where the expiry date stands.</summary>
    public SourceLocation Location { get; init; }
}
