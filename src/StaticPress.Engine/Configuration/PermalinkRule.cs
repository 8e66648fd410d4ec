using StaticPress.Diagnostics;

namespace StaticPress.Configuration;

/// <summary>What a permalink pattern must be so that every article gets an address of its own.</summary>
internal static class PermalinkRule
{
    /// <summary>What is wrong, how far into the pattern, and a hint; null where it may be used.</summary>
    public static (string Problem, int Offset, string? Hint)? Check(string pattern)
    {
        if (pattern.Length < 2 || pattern[0] != '/') return ("does not begin with a slash", 0, "for example /:year/:month/:day/:slug/");
        if (pattern[^1] != '/') return ("does not end with a slash", pattern.Length - 1, $"{pattern}/");
        if (pattern.Contains("//", StringComparison.Ordinal)) return ("has an empty part", pattern.IndexOf("//", StringComparison.Ordinal), null);
        return CheckParts(pattern);
    }

    private static (string, int, string?)? CheckParts(string pattern)
    {
        var unique = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == ':')
            {
                var name = NameAt(pattern, i + 1);
                if (!Permalink.Names.Contains(name, StringComparer.Ordinal)) return ($"has the unknown name “:{name}”", i, HintFor(name));
                unique |= name is "slug" or "id";
                i += name.Length;
            }
            else if (!char.IsAsciiLetterLower(pattern[i]) && !char.IsAsciiDigit(pattern[i]) && pattern[i] is not ('/' or '-' or '_'))
            {
                return ($"has “{pattern[i]}”, which may not stand in an address", i, "addresses are made of a–z, 0–9, “-” and “_”");
            }
        }
        return unique ? null : ("has neither :slug nor :id, so that articles would share an address", 0, "for example /:year/:month/:day/:slug/");
    }

    private static string NameAt(string pattern, int start)
    {
        var end = start;
        while (end < pattern.Length && char.IsAsciiLetter(pattern[end])) end++;
        return pattern[start..end];
    }

    private static string HintFor(string name) => Nearest.Of(name, Permalink.Names) is { } nearest
        ? $"did you mean “:{nearest}”?"
        : "known names: " + string.Join(", ", Permalink.Names.Select(known => ":" + known));
}
