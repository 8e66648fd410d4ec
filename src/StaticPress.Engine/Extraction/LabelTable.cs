using System.Collections.Frozen;
using StaticPress.Extraction.Languages;
using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Finds labels on lines: a line that is nothing but a label, or one that begins with <c>Label:</c>.</summary>
internal sealed class LabelTable
{
    private const int LongestLabel = 72;
    private static readonly FrozenDictionary<string, Label> BuiltIn = BuildBuiltIn();
    private readonly FrozenDictionary<string, Label>.AlternateLookup<ReadOnlySpan<char>> labels;

    private LabelTable(FrozenDictionary<string, Label> table) => labels = table.GetAlternateLookup<ReadOnlySpan<char>>();

    public static LabelTable Default { get; } = new(BuiltIn);

    public static LabelTable With(EquatableArray<ExtraLabel> extra)
    {
        if (extra.IsEmpty) return Default;
        var table = new Dictionary<string, Label>(BuiltIn, StringComparer.Ordinal);
        foreach (var (role, text) in extra)
        {
            if (LabelRoles.FromName(role) is var known and not LabelRole.None) table[Key(text)] = new Label(known, known == LabelRole.Furniture ? "label" : null, null);
        }

        return new LabelTable(table.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The label that the line consists of or begins with.</summary>
    public bool TryFind(ReadOnlySpan<char> line, out LabelHit hit)
    {
        hit = default;
        if (line.Length <= LongestLabel && TryLookUp(line, out var label))
        {
            hit = new LabelHit(label, line.Length);
            return true;
        }

        var colon = line[..Math.Min(line.Length, LongestLabel)].IndexOfAny(':', '\uFF1A');
        if (colon <= 0 || !TryLookUp(line[..colon], out label)) return false;
        var start = colon + 1;
        while (start < line.Length && (Folding.IsSpace(line[start]) || line[start] is '*' or '_')) start++;
        hit = new LabelHit(label, start);
        return start < line.Length;
    }

    public bool TryLookUp(ReadOnlySpan<char> text, out Label label)
    {
        Span<char> buffer = stackalloc char[LongestLabel];
        var core = Decoration.Strip(text);
        label = null!;
        var length = core.Length <= LongestLabel ? Folding.Fold(core, buffer) : 0;
        return length > 0 && labels.TryGetValue(buffer[..length], out label!);
    }

    private static string Key(string text) => Folding.Fold(Decoration.Strip(text).ToString());

    private static FrozenDictionary<string, Label> BuildBuiltIn()
    {
        var table = new Dictionary<string, Label>(2000, StringComparer.Ordinal);
        foreach (var (role, words) in LabelRoles.Words)
        {
            foreach (var (word, language) in AllLanguages.Each(words)) table.TryAdd(Key(word), new Label(role, null, language.Code));
        }

        foreach (var (reason, words) in LabelRoles.FurnitureHeadings)
        {
            foreach (var (word, language) in AllLanguages.Each(words)) table.TryAdd(Key(word), new Label(LabelRole.Furniture, reason, language.Code));
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
