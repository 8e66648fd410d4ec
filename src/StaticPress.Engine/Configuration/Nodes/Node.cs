using System.Collections.Immutable;
using StaticPress.Diagnostics;

namespace StaticPress.Configuration.Nodes;

/// <summary>A value of a YAML or JSON file with its place: all that configuration and seed index know of either format.</summary>
public abstract record Node(SourceLocation Location)
{
    /// <summary>The kind of value in words, for messages.</summary>
    public abstract string Kind { get; }

    /// <summary>Whether nothing stands here: <c>key:</c>, <c>~</c>, <c>null</c>.</summary>
    public virtual bool IsNull => false;
}

/// <param name="IsPlain">Written without quotes, so that it may stand for a number, <c>true</c>, <c>false</c> or nothing.</param>
public sealed record TextNode(string Text, bool IsPlain, SourceLocation Location) : Node(Location)
{
    public override string Kind => "a text";

    // YAML 1.2 core schema, section 10.3.2.
    public override bool IsNull => IsPlain && Text is ("" or "~" or "null" or "Null" or "NULL");
}

public sealed record ListNode(ImmutableArray<Node> Items, SourceLocation Location) : Node(Location)
{
    public override string Kind => "a list";
}

public sealed record MapNode(ImmutableArray<KeyValuePair<TextNode, Node>> Entries, SourceLocation Location) : Node(Location)
{
    public override string Kind => "a group of keys";
}
