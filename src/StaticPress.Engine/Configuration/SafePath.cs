namespace StaticPress.Configuration;

/// <summary>Paths that people write must stay below the folder they are meant for, on every system.</summary>
public static class SafePath
{
    /// <summary>What is wrong with a relative path with forward slashes; null where it is safe.</summary>
    public static string? ProblemOf(ReadOnlySpan<char> path)
    {
        if (path.IsEmpty) return "is empty";
        if (path[0] == '/') return "is absolute; paths here are relative";
        if (path.Contains('\\')) return "has a backslash; folders are divided by “/”";
        if (path.Length > 1 && path[1] == ':') return "names a drive; paths here are relative";
        if (path.ContainsAnyInRange('\0', '\u001F')) return "has a control character";
        foreach (var range in path.Split('/'))
        {
            var part = path[range];
            if (part.IsEmpty) return "has an empty part";
            if (part is "." or "..") return "has the part “" + part.ToString() + "”, which leads elsewhere";
        }
        return null;
    }
}
