using System.Buffers;
using System.Text;
using StaticPress.Diagnostics;

namespace StaticPress.Output;

/// <summary>The rules for a path below the destination: it can lead nowhere else, and every host can serve it.</summary>
internal static class OutputPath
{
    private const string Reserved = ".staticpress";
    public const int LongestSegment = 255; // NAME_MAX of Linux and macOS, in bytes
    public const int LongestPath = 1024; // what macOS takes in all, a quarter of Linux's PATH_MAX
    public const int LongestPathBytes = 3 * LongestPath;

    // A control character would break the line-based manifest and journal; a backslash separates folders on Windows.
    private static readonly SearchValues<char> Never = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code), '\u007f', '\\']);

    private static readonly SearchValues<char> NeverOnWindows = SearchValues.Create("<>:\"|?*");

    public static void Check(string path)
    {
        if (Problem(path) is { } problem)
            throw new OutputException(DiagnosticCodes.OutputPathInvalid.At(new SourceLocation(Printable(path)), problem));
    }

    public static string? Problem(ReadOnlySpan<char> path)
    {
        if (path.Length == 0) return "An output path is empty.";
        if (path.Length > LongestPath) return $"The output path is longer than {LongestPath} characters.";
        if (path.ContainsAny(Never)) return "The output path holds a control character or a backslash.";
        if (path.StartsWith(Reserved, StringComparison.OrdinalIgnoreCase)) return $"Names that begin with '{Reserved}' are reserved.";
        foreach (var range in path.Split('/'))
        {
            if (SegmentProblem(path[range]) is { } problem) return problem;
        }
        return null;
    }

    private static string? SegmentProblem(ReadOnlySpan<char> segment) => segment switch
    {
        "" => "The output path is absolute or has an empty segment.",
        "." or ".." => "The output path has a segment that is only dots.",
        _ when segment.Equals(".git", StringComparison.OrdinalIgnoreCase) => "The name .git is reserved: it may hold a repository.",
        _ when !IsUnicode(segment) => "The output path is not valid Unicode.",
        _ when Encoding.UTF8.GetByteCount(segment) > LongestSegment => $"A name in the output path is longer than {LongestSegment} bytes.",
        _ when OperatingSystem.IsWindows() => WindowsProblem(segment),
        _ => null,
    };

    private static bool IsUnicode(ReadOnlySpan<char> segment)
    {
        while (!segment.IsEmpty)
        {
            var next = segment.IndexOfAnyInRange('\ud800', '\udfff');
            if (next < 0) return true;
            if (Rune.DecodeFromUtf16(segment[next..], out _, out var used) != OperationStatus.Done) return false;
            segment = segment[(next + used)..];
        }
        return true;
    }

    // https://learn.microsoft.com/windows/win32/fileio/naming-a-file
    private static string? WindowsProblem(ReadOnlySpan<char> segment)
    {
        if (segment[^1] is '.' or ' ') return "A name that ends with a dot or a space cannot be stored on Windows.";
        if (segment.ContainsAny(NeverOnWindows)) return "The output path holds a character that Windows does not allow.";
        var dot = segment.IndexOf('.');
        var stem = (dot < 0 ? segment : segment[..dot]).ToString().ToUpperInvariant();
        var isDevice = stem is "CON" or "PRN" or "AUX" or "NUL"
            || (stem.Length == 4 && stem[..3] is "COM" or "LPT" && char.IsAsciiDigit(stem[3]));
        return isDevice ? "The name is that of a Windows device." : null;
    }

    private static string Printable(string path) => string.Concat(path.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\ufffd' : c));
}
