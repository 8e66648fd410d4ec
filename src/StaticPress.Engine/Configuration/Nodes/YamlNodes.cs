using System.Collections.Immutable;
using StaticPress.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticPress.Configuration.Nodes;

/// <summary>Reads a YAML file into nodes, item by item. Anchors, aliases and tags are refused: text is data here, and an alias can unfold into more than memory holds.</summary>
public sealed class YamlNodes(TextReader reader, string path, List<Diagnostic> diagnostics)
{
    /// <summary>Deeper nesting has no meaning in any of our files and would only exhaust the stack.</summary>
    private const int MaximumDepth = 16;

    private readonly Parser parser = new(reader);
    private bool failed;

    /// <summary>The file's one value; null where it is empty or broken.</summary>
    public Node? ReadRoot() => Guard(() => MoveToRoot() ? ReadAll() : null);

    /// <summary>The items of a file that is a list, as they are read; a file that is something else gives a diagnostic.</summary>
    public IEnumerable<Node> ReadItems()
    {
        if (!Guard(MoveToRoot)) yield break;
        if (parser.Current is not SequenceStart)
        {
            if (Guard(ReadAll) is { IsNull: false } other)
                diagnostics.Add(DiagnosticCodes.WrongType.At(other.Location, $"the file is {other.Kind}, not a list", "begin each item on a line of its own with “- ”"));
            yield break;
        }
        while (Guard(() => parser.MoveNext() && parser.Current is not SequenceEnd))
        {
            if (Guard(() => ReadNode(1)) is { } item) yield return item;
            if (failed) yield break;
        }
        Guard(EndOfDocument);
    }

    private T? Guard<T>(Func<T?> read)
    {
        if (failed) return default;
        try
        {
            return read();
        }
        catch (YamlException error)
        {
            Fail(error.Start, Sentence(error));
            return default;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's parser loses its state over some texts that are no YAML, such as a flow mapping closed twice, and says no more.
            Fail(parser.Current?.Start ?? Mark.Empty, "the file is not YAML");
            return default;
        }
    }

    private bool MoveToRoot()
    {
        while (parser.MoveNext())
        {
            if (parser.Current is NodeEvent or AnchorAlias) return true;
        }
        return false;
    }

    private Node? ReadAll()
    {
        var root = ReadNode(0);
        EndOfDocument();
        return failed ? null : root;
    }

    private bool EndOfDocument()
    {
        while (!failed && parser.MoveNext())
        {
            if (parser.Current is DocumentStart { IsImplicit: false } second) Fail(second.Start, "a second document begins here; one file is one document");
        }
        return true;
    }

    private Node? ReadNode(int depth)
    {
        var current = parser.Current!;
        if (current is AnchorAlias) return Fail(current.Start, "aliases (*name) are not read here", "write the value out where it is needed");
        if (current is NodeEvent { Anchor.IsEmpty: false }) return Fail(current.Start, "anchors (&name) are not read here", "a text that begins with & is written in quotes");
        if (current is NodeEvent { Tag.IsEmpty: false }) return Fail(current.Start, "tags (!name) are not read here", "a text that begins with ! is written in quotes");
        if (depth > MaximumDepth) return Fail(current.Start, $"values are nested more than {MaximumDepth} deep");
        return current switch
        {
            Scalar scalar => new TextNode(scalar.Value, scalar.Style == ScalarStyle.Plain, At(scalar.Start)),
            SequenceStart => ReadList(depth),
            _ => ReadMap(depth),
        };
    }

    private ListNode? ReadList(int depth)
    {
        var location = At(parser.Current!.Start);
        var items = ImmutableArray.CreateBuilder<Node>();
        while (parser.MoveNext() && parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is not { } item) return null;
            items.Add(item);
        }
        return new ListNode(items.DrainToImmutable(), location);
    }

    private MapNode? ReadMap(int depth)
    {
        var location = At(parser.Current!.Start);
        var map = new MapBuilder(diagnostics);
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            var mark = parser.Current!.Start;
            switch (ReadNode(depth + 1))
            {
                case null: return null;
                case not TextNode: return (MapNode?)Fail(mark, "a key is a text");
                case TextNode key:
                    parser.MoveNext();
                    if (ReadNode(depth + 1) is not { } value) return null;
                    map.Add(key, value);
                    break;
            }
        }
        return new MapNode(map.Take(), location);
    }

    private Node? Fail(Mark mark, string message, string? hint = null)
    {
        failed = true;
        diagnostics.Add(DiagnosticCodes.InvalidYaml.At(At(mark), message, hint));
        return null;
    }

    // The parser's sentences begin with a capital and end with a full stop; diagnostics do neither.
    private static string Sentence(YamlException error)
    {
        var message = error.Message.TrimEnd('.');
        return message.Length > 0 ? char.ToLowerInvariant(message[0]) + message[1..] : "the file is not YAML";
    }

    private SourceLocation At(Mark mark) => new(path, (int)mark.Line, (int)mark.Column);
}
