using System.Reflection;
using System.Text.RegularExpressions;
using StaticPress.Rendering;

namespace StaticPress.Tests.Rendering;

/// <summary><c>docs/templates.md</c> says what the code does: every view, member and function, and examples that run.</summary>
public sealed partial class TemplateDocumentationTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Root(), "docs", "templates.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> ViewNames => [.. Views().Select(type => type.Name)];

    public static TheoryData<string, string> Examples => [.. ExamplePattern().Matches(Document).Select(match => (match.Groups["template"].Value, match.Groups["page"].Value))];

    [Theory]
    [MemberData(nameof(ViewNames))]
    public void Every_member_of_a_view_is_described_and_no_other(string view)
    {
        var type = Views().Single(type => type.Name == view);
        var members = (IEnumerable<string>)type.GetField("All", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        Assert.Equal(members.Order(StringComparer.Ordinal), Rows("### " + view[..^"View".Length]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_function_is_described_and_no_other() =>
        Assert.Equal(TemplateFunctions.Names.Order(StringComparer.Ordinal), Rows("## Functions").Select(row => row.Split(' ')[0]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_runs(string template, string expected)
    {
        using var site = new RenderedSite();
        site.Add(Samples.Full("Tide <&> time"), "full", entry => entry with { Topics = ["Docks"] }).Override("pages/article.html", template);
        var page = site.Render().Single(file => file.Key.Contains("tide", StringComparison.Ordinal)).Value;
        var start = page.IndexOf("<main id=\"main\">\n", StringComparison.Ordinal) + "<main id=\"main\">\n".Length;
        Assert.Equal(expected.TrimEnd('\n'), page[start..page.IndexOf("\n</main>", StringComparison.Ordinal)]);
    }

    [Fact]
    public void There_are_examples() => Assert.True(Examples.Count >= 4);

    private static IEnumerable<Type> Views() =>
        typeof(View).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(View)) && type != typeof(TextsView));

    /// <summary>The names in the first cells of the table below a heading.</summary>
    private static List<string> Rows(string heading)
    {
        var start = Document.IndexOf(heading + "\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"docs/templates.md lacks “{heading}”");
        var next = Document.IndexOf("\n#", start + 1, StringComparison.Ordinal);
        return [.. Document[start..(next < 0 ? Document.Length : next)].Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => NamePattern().Matches(line.Split('|')[1]).Select(match => match.Groups["name"].Value))];
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StaticPress.sln"))) folder = folder.Parent;
        return folder!.FullName;
    }

    [GeneratedRegex("```scriban\n(?<template>.*?)```\n+```html\n(?<page>.*?)```", RegexOptions.Singleline, 1000)]
    private static partial Regex ExamplePattern();

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.None, 1000)]
    private static partial Regex NamePattern();
}
