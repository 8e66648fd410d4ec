using System.Collections.Immutable;
using System.Globalization;

namespace StaticPress.Benchmarks.Corpus.Scoring;

/// <summary>A run of lines that belongs together, and the roles that a careful reader would accept for it: <c>12-14 body|furniture</c>.</summary>
internal sealed record GoldLines(int From, int To, ImmutableArray<string> Roles)
{
    /// <summary>Readers would differ, so the answer may choose.</summary>
    public bool IsOpen => Roles.Length > 1;

    public IEnumerable<int> Numbers => Enumerable.Range(From, To - From + 1);

    public static GoldLines Parse(string text)
    {
        var (lines, roles) = text.Split(' ') is [var first, var second] ? (first, second) : throw new FormatException($"'{text}' is not '12-14 role'.");
        var ends = lines.Split('-').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToList();
        return new GoldLines(ends[0], ends[^1], [.. roles.Split('|')]);
    }

    public bool May(string role) => Roles.Contains(role);
}
