using System.Collections.Immutable;
using StaticPress.Diagnostics;

namespace StaticPress.Configuration.Nodes;

/// <summary>
/// Reads the TOML that stands in front matter (TOML 1.0): keys, texts of all four kinds, lists, inline groups, tables. Numbers, dates
/// and <c>true</c> come as plain texts, as they do from YAML.
/// </summary>
public sealed class TomlNodes(string text, string path, List<Diagnostic> diagnostics)
{
    private const int MaximumDepth = 16;
    private int at;

    /// <summary>The whole as one group; null, and a diagnostic, where it is no TOML.</summary>
    public Node? ReadRoot()
    {
        var root = new Table(Here());
        var table = root;
        while (SkipToWord())
        {
            if (text[at] == '[')
            {
                if (ReadHeader(root) is not { } next) return null;
                table = next;
            }
            else if (!ReadPair(table, 0))
            {
                return null;
            }
            if (!EndsLine()) return Fail("the line should end here");
        }
        return root.ToNode(diagnostics);
    }

    private Table? ReadHeader(Table root)
    {
        var isItem = Next("[[");
        if (!isItem) at++;
        var table = root;
        while (ReadKey() is { } key)
        {
            SkipBlanks();
            var isLast = !Next(".");
            table = table.Inner(key, asItem: isLast && isItem);
            if (isLast) return Next(isItem ? "]]" : "]") ? table : Fail<Table>("a table's name ends with a bracket");
        }
        return null;
    }

    private bool ReadPair(Table table, int depth)
    {
        while (ReadKey() is { } key)
        {
            SkipBlanks();
            if (Next("."))
            {
                table = table.Inner(key, asItem: false);
                continue;
            }
            if (!Next("=")) return Fail<Node>("“=” is missing behind a key") is not null;
            SkipBlanks();
            if (ReadValue(depth + 1) is not { } value) return false;
            table.Values.Add((key, value));
            return true;
        }
        return false;
    }

    private TextNode? ReadKey()
    {
        SkipBlanks();
        var place = Here();
        if (at < text.Length && text[at] is '"' or '\'') return ReadText() is { } quoted ? new TextNode(quoted, IsPlain: false, place) : null;
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-')) at++;
        return at > start ? new TextNode(text[start..at], IsPlain: false, place) : Fail<TextNode>("a key is missing here");
    }

    private Node? ReadValue(int depth)
    {
        var place = Here();
        if (depth > MaximumDepth) return Fail($"values are nested more than {MaximumDepth} deep");
        if (at >= text.Length) return Fail("a value is missing here");
        switch (text[at])
        {
            case '"' or '\'':
                return ReadText() is { } quoted ? new TextNode(quoted, IsPlain: false, place) : null;
            case '[':
                return ReadList(place, depth);
            case '{':
                return ReadGroup(place, depth);
        }
        var start = at;
        while (at < text.Length && text[at] is not (',' or ']' or '}' or '#' or '\n' or '\r')) at++;
        var plain = text[start..at].Trim();
        return plain.Length > 0 ? new TextNode(plain, IsPlain: true, place) : Fail("a value is missing here");
    }

    private Node? ReadList(SourceLocation place, int depth)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        at++;
        while (SkipToWord())
        {
            if (Next("]")) return new ListNode(items.DrainToImmutable(), place);
            if (ReadValue(depth + 1) is not { } item) return null;
            items.Add(item);
            SkipToWord();
            if (!Next(",") && (at >= text.Length || text[at] != ']')) return Fail("a comma is missing in a list");
        }
        return Fail("a list does not end");
    }

    private Node? ReadGroup(SourceLocation place, int depth)
    {
        var group = new Table(place);
        at++;
        while (SkipToWord())
        {
            if (Next("}")) return group.ToNode(diagnostics);
            if (!ReadPair(group, depth)) return null;
            SkipToWord();
            if (!Next(",") && (at >= text.Length || text[at] != '}')) return Fail("a comma is missing in a group");
        }
        return Fail("a group does not end");
    }

    private string? ReadText()
    {
        var quote = text[at];
        var fence = new string(quote, text.AsSpan(at).StartsWith([quote, quote, quote]) ? 3 : 1);
        at += fence.Length;
        if (fence.Length == 3 && !Next("\r\n")) Next("\n");
        var value = new System.Text.StringBuilder();
        for (; at < text.Length; at++)
        {
            if (text.AsSpan(at).StartsWith(fence))
            {
                at += fence.Length;
                return value.ToString();
            }
            if (fence.Length == 1 && text[at] is '\n' or '\r') break;
            if (quote == '"' && text[at] == '\\' && at + 1 < text.Length) Unescape(value);
            else value.Append(text[at]);
        }
        return Fail<string>("a text does not end");
    }

    private void Unescape(System.Text.StringBuilder value)
    {
        at++;
        var digits = text[at] switch { 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && at + digits < text.Length && int.TryParse(text.AsSpan(at + 1, digits), System.Globalization.NumberStyles.HexNumber, null, out var rune) && System.Text.Rune.IsValid(rune))
        {
            value.Append(new System.Text.Rune(rune).ToString());
            at += digits;
            return;
        }
        if (text[at] is '\n' or '\r')
        {
            while (at + 1 < text.Length && char.IsWhiteSpace(text[at + 1])) at++;
            return;
        }
        value.Append(text[at] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' or 'f' => ' ', var other => other });
    }

    private bool Next(string mark)
    {
        if (!text.AsSpan(at).StartsWith(mark)) return false;
        at += mark.Length;
        return true;
    }

    private void SkipBlanks()
    {
        while (at < text.Length && text[at] is ' ' or '\t') at++;
    }

    /// <summary>To the next thing that is no blank, line end or comment; false at the end.</summary>
    private bool SkipToWord()
    {
        while (at < text.Length)
        {
            if (text[at] == '#') while (at < text.Length && text[at] is not ('\n' or '\r')) at++;
            else if (char.IsWhiteSpace(text[at])) at++;
            else return true;
        }
        return false;
    }

    private bool EndsLine()
    {
        SkipBlanks();
        return at >= text.Length || text[at] is '\n' or '\r' or '#';
    }

    private SourceLocation Here()
    {
        var before = text.AsSpan(0, Math.Min(at, text.Length));
        return new SourceLocation(path, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    private Node? Fail(string message) => Fail<Node>(message);

    private T? Fail<T>(string message)
        where T : class
    {
        diagnostics.Add(DiagnosticCodes.FrontMatterForm.At(Here(), message, "texts stand in quotes, one key a line: title = \"…\""));
        return null;
    }

    /// <summary>A table while it grows: later headers may add to it.</summary>
    private sealed class Table(SourceLocation place)
    {
        public List<(TextNode Key, object Value)> Values { get; } = [];

        public Table Inner(TextNode key, bool asItem)
        {
            foreach (var (known, value) in Values)
            {
                if (known.Text != key.Text) continue;
                if (value is Table table && !asItem) return table;
                if (value is not List<Table> tables) continue;
                if (asItem) tables.Add(new Table(key.Location));
                return tables[^1];
            }
            var added = new Table(key.Location);
            Values.Add((key, asItem ? new List<Table> { added } : added));
            return added;
        }

        public MapNode ToNode(List<Diagnostic> diagnostics)
        {
            var map = new MapBuilder(diagnostics);
            foreach (var (key, value) in Values)
            {
                map.Add(key, value switch
                {
                    Table table => table.ToNode(diagnostics),
                    List<Table> tables => new ListNode([.. tables.Select(table => (Node)table.ToNode(diagnostics))], key.Location),
                    _ => (Node)value,
                });
            }
            return new MapNode(map.Take(), place);
        }
    }
}
