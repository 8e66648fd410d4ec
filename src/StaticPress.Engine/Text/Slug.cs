namespace StaticPress.Text;

/// <summary>temporary</summary>
public static class Slug
{
    public static string Of(string text, int maximumLength)
    {
        var s = new string(text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : '-').ToArray());
        s = string.Join('-', s.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return s.Length > maximumLength ? s[..maximumLength].TrimEnd('-') : s;
    }
}
