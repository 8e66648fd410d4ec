namespace StaticPress.Program.Printing;

/// <summary>Where the program writes, and what may be written there.</summary>
/// <param name="Out">What was asked for.</param>
/// <param name="Error">Diagnostics and progress.</param>
/// <param name="ShowsProgress">Whether a line may be written over on <paramref name="Error"/>.</param>
/// <param name="Width">How many cells a line of <paramref name="Out"/> has; 0 where it is no terminal.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, Paint OutPaint, Paint ErrorPaint, bool ShowsProgress, int Width = 0)
{
    public static Terminal OfProcess()
    {
        var mayPaint = IsUnset("NO_COLOR") && IsUnset("CI") && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal(
            Open(Console.OpenStandardOutput()),
            Open(Console.OpenStandardError()),
            mayPaint && !Console.IsOutputRedirected ? Paint.Colored : Paint.Plain,
            mayPaint && !Console.IsErrorRedirected ? Paint.Colored : Paint.Plain,
            IsUnset("CI") && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Console.IsOutputRedirected ? 0 : Console.WindowWidth);
    }

    // Both variables mean what they say when they are present and not empty: https://no-color.org
    private static bool IsUnset(string variable) => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));

    /// <summary>UTF-8 without a mark and with LF, whatever the system's own encoding is.</summary>
    private static StreamWriter Open(Stream stream) => new(stream) { AutoFlush = true, NewLine = "\n" };
}
