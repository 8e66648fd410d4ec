using System.Diagnostics.CodeAnalysis;

namespace StaticPress.Configuration;

/// <summary>Well-formed language tags (RFC 5646, section 2.1), in the usual case of each part: <c>en</c>, <c>pt-BR</c>, <c>zh-Hant-TW</c>.</summary>
public static class LanguageTag
{
    public static bool TryNormalize(string text, [NotNullWhen(true)] out string? tag)
    {
        tag = null;
        var parts = text.Split('-');
        if (text.Length > 64 || parts[0].Length is < 2 or > 8 || !parts[0].All(char.IsAsciiLetter)) return false;
        parts[0] = parts[0].ToLowerInvariant();
        var extension = false;
        for (var i = 1; i < parts.Length; i++)
        {
            if (!IsSubtag(parts[i], extension, i)) return false;
            extension |= parts[i].Length == 1;
            parts[i] = extension ? parts[i].ToLowerInvariant() : InUsualCase(parts[i]);
        }
        if (parts[^1].Length == 1) return false;
        tag = string.Join('-', parts);
        return true;
    }

    // Behind a singleton (-u-, -x-) anything short goes; before it: extlang 3 letters, script 4, region 2 letters or 3 digits, variant 5–8 or a digit and 3.
    private static bool IsSubtag(string part, bool extension, int index)
    {
        if (part.Length is 0 or > 8 || !part.All(char.IsAsciiLetterOrDigit)) return false;
        if (extension || part.Length == 1) return true;
        return part.Length switch
        {
            2 => part.All(char.IsAsciiLetter),
            3 => part.All(char.IsAsciiDigit) || (index == 1 && part.All(char.IsAsciiLetter)),
            4 => part.All(char.IsAsciiLetter) || char.IsAsciiDigit(part[0]),
            _ => true,
        };
    }

    private static string InUsualCase(string part) => part.Length switch
    {
        2 => part.ToUpperInvariant(),
        4 when char.IsAsciiLetter(part[0]) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
        _ => part.ToLowerInvariant(),
    };
}
