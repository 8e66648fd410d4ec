namespace StaticPress.Checks;

/// <summary>schema.org's types, properties and enumeration members, from the table that <c>tools/schema-org/make_table.py</c> makes of a release.</summary>
internal sealed class Vocabulary
{
    private static readonly Lazy<Vocabulary> Embedded = new(Read);

    private readonly Dictionary<string, TypeTerm> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PropertyTerm> properties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> members = new(StringComparer.Ordinal);

    private Vocabulary()
    {
    }

    public static Vocabulary Current => Embedded.Value;

    public TypeTerm? Type(string name) => types.GetValueOrDefault(name);

    public PropertyTerm? Property(string name) => properties.GetValueOrDefault(name);

    /// <summary>Whether a name is a member of an enumeration of that type: <c>https://schema.org/TrainedAlgorithmicMediaDigitalSource</c> without the host.</summary>
    public bool IsMember(string name, string enumeration) => members.TryGetValue(name, out var kinds) && kinds.Any(kind => IsKindOf(kind, enumeration));

    /// <summary>Whether a type is another one or descends from it.</summary>
    public bool IsKindOf(string type, string ancestor) =>
        type == ancestor || (types.TryGetValue(type, out var term) && Array.Exists(term.Parents, parent => IsKindOf(parent, ancestor)));

    private static Vocabulary Read()
    {
        var vocabulary = new Vocabulary();
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream("schema-org.txt")!;
        using var reader = new StreamReader(stream);
        var part = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('[')) part = line;
            else if (!line.StartsWith('#')) vocabulary.Add(part, line);
        }
        return vocabulary;
    }

    private void Add(string part, string line)
    {
        var (rest, successor) = line.Split(" > ") is [var before, var after] ? (before, after) : (line, null);
        string[] fields = [.. rest.Split(':').Select(field => field.Trim())];
        var (name, first) = (fields[0], Names(fields, 1));
        if (part == "[types]") types[name] = new TypeTerm(first, successor);
        else if (part == "[properties]") properties[name] = new PropertyTerm(first, Names(fields, 2), successor);
        else members[name] = first;
    }

    private static string[] Names(string[] fields, int index) => index < fields.Length ? fields[index].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
}

/// <summary>A type with what it is a kind of.</summary>
/// <param name="Successor">The type that took its place.</param>
internal sealed record TypeTerm(string[] Parents, string? Successor);

/// <summary>A property with the types it belongs to and those its values have.</summary>
internal sealed record PropertyTerm(string[] Domains, string[] Ranges, string? Successor);
