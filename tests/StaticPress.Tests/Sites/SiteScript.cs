using System.Text.RegularExpressions;

namespace StaticPress.Tests.Sites;

/// <summary>
/// A whole site in one text: a sentence, then <c>-- directive --</c> lines, each with the lines below it. Directives:
/// <c>path</c> writes a file, <c>picture path WIDTHxHEIGHT</c> a picture of that size, <c>delete path</c> removes one, <c>build [flags]</c> builds and compares the lines below
/// with what the build says, <c>output path</c> compares a file, <c>output path contains</c> looks for each line in it,
/// <c>absent path</c> wants no such file.
/// </summary>
public sealed partial record SiteScript(string Name, IReadOnlyList<SiteStep> Steps)
{
    public static SiteScript Parse(string name, string text)
    {
        var steps = new List<SiteStep>();
        foreach (Match match in Directive().Matches(text.ReplaceLineEndings("\n")))
        {
            steps.Add(new SiteStep(match.Groups["head"].Value, match.Groups["body"].Value));
        }
        return new SiteScript(name, steps);
    }

    [GeneratedRegex(@"^-- (?<head>.+?) --\n(?<body>(?:(?!-- .+? --$).*\n?)*)", RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Directive();
}

/// <summary>One directive with its lines.</summary>
public sealed record SiteStep(string Directive, string Body)
{
    public IEnumerable<string> Lines => Body.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
