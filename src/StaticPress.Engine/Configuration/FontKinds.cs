using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Configuration;

/// <summary>Kinds of value that choose fonts and colours.</summary>
internal static class FontKinds
{
    private static readonly string[] Keys = ["family", "file", "weight", "style", "use"];
    private static readonly string[] Extensions = [".woff2", ".woff", ".ttf", ".otf"];

    private static readonly ValueKind<bool> Style = ValueKinds.OneOf(("normal", false), ("italic", true));

    /// <summary>The faces of the theme, as <c>docs/templates.md</c> names them.</summary>
    private static readonly ValueKind<string> Use = ValueKinds.OneOf(("text", "text"), ("display", "display"), ("nameplate", "nameplate"), ("sans", "sans"));

    public static ValueKind<EquatableArray<FontSettings>> Fonts { get; } = new("list of groups with `family`, `file`, `weight`, `style`, `use`", TryFonts);

    public static ValueKind<string> Color { get; } = new("colour", (Node node, List<Diagnostic> diagnostics, [MaybeNullWhen(false)] out string color) =>
    {
        if (!ValueKinds.TryText(node, diagnostics, out color)) return false;
        if (color.Length is 4 or 7 && color[0] == '#' && color.Skip(1).All(char.IsAsciiHexDigit)) return true;
        diagnostics.Add(DiagnosticCodes.WrongType.At(node.Location, $"“{color}” is not a colour", "in quotes, as style sheets write it: \"#fffdf8\""));
        return false;
    });

    private static bool TryFonts(Node node, List<Diagnostic> diagnostics, out EquatableArray<FontSettings> fonts)
    {
        fonts = [];
        if (node is not ListNode list) return GroupKinds.Expected("a list of fonts", node, diagnostics);
        fonts = list.Items.Select(item => ReadFont(item, diagnostics)).OfType<FontSettings>().ToImmutableArray();
        return true;
    }

    private static FontSettings? ReadFont(Node node, List<Diagnostic> diagnostics)
    {
        if (node is not MapNode map)
        {
            diagnostics.Add(DiagnosticCodes.WrongType.At(node.Location, $"a font is a group of keys, not {node.Kind}", "for example\n- family: Literata\n  file: fonts/literata.woff2\n  use: [text, display]"));
            return null;
        }
        var font = new FontSettings("", "", "400", IsItalic: false, []);
        var before = diagnostics.Count;
        foreach (var (key, value) in map.Entries)
        {
            if (GroupKinds.IsKnown(key, Keys, diagnostics) && !value.IsNull) font = ReadKey(font, key, value, diagnostics);
        }
        if (diagnostics.Count > before) return null;
        if (font.Family.Length > 0 && font.File.Length > 0) return font;
        diagnostics.Add(DiagnosticCodes.MissingKey.At(node.Location, "a font needs a `family` and a `file`"));
        return null;
    }

    private static FontSettings ReadKey(FontSettings font, TextNode key, Node value, List<Diagnostic> diagnostics)
    {
        switch (key.Text)
        {
            case "family" when TryFamily(value, diagnostics, out var family): return font with { Family = family };
            case "file" when TryFile(value, diagnostics, out var file): return font with { File = file };
            case "weight" when TryWeight(value, diagnostics, out var weight): return font with { Weight = weight };
            case "style" when Style.Read(value, diagnostics, out var italic): return font with { IsItalic = italic };
            case "use" when TryUses(value, diagnostics, out var uses): return font with { Uses = uses };
        }
        return font;
    }

    /// <summary>The name goes into a style sheet: letters of any script, digits, spaces and hyphens cannot leave their quotes.</summary>
    private static bool TryFamily(Node node, List<Diagnostic> diagnostics, [NotNullWhen(true)] out string? family) =>
        ValueKinds.TryText(node, diagnostics, out family) && (family.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-') || Refuse(node, $"“{family}” is not the name of a font", diagnostics));

    private static bool TryFile(Node node, List<Diagnostic> diagnostics, [NotNullWhen(true)] out string? file) =>
        ValueKinds.Path.Read(node, diagnostics, out file) && (Extensions.Contains(System.IO.Path.GetExtension(file), StringComparer.Ordinal) || Refuse(node, $"“{file}” is not a font file: {string.Join(", ", Extensions)}", diagnostics));

    private static bool TryWeight(Node node, List<Diagnostic> diagnostics, [NotNullWhen(true)] out string? weight) =>
        ValueKinds.TryText(node, diagnostics, out weight)
        && (weight.Split(' ') is { Length: 1 or 2 } parts && parts.All(part => part.Length is > 0 and < 5 && part.All(char.IsAsciiDigit)) || Refuse(node, $"“{weight}” is not a weight: 400, or 200 900", diagnostics));

    private static bool TryUses(Node node, List<Diagnostic> diagnostics, out EquatableArray<string> uses)
    {
        uses = [];
        var found = new List<string>();
        foreach (var item in node is ListNode list ? list.Items : [node])
        {
            if (!Use.Read(item, diagnostics, out var use)) return false;
            found.Add(use);
        }
        uses = [.. found];
        return true;
    }

    private static bool Refuse(Node node, string text, List<Diagnostic> diagnostics)
    {
        diagnostics.Add(DiagnosticCodes.WrongType.At(node.Location, text));
        return false;
    }
}
