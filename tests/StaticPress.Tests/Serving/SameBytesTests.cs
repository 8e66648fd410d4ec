using System.Text.RegularExpressions;
using StaticPress.Pipeline;
using StaticPress.Tests.Sites;

namespace StaticPress.Tests.Serving;

/// <summary>Law 7: the preview sends the bytes that a build writes, and one script element.</summary>
public sealed partial class SameBytesTests
{
    [Theory]
    [InlineData(".")]
    [InlineData("tests/StaticPress.Tests/Publications/everything")]
    public async Task Every_file_of_a_build_is_what_the_preview_answers(string publication)
    {
        using var site = new TestPublication();
        foreach (var part in new[] { "seeds", "pages", "static", "templates" }) CopyFolder(Path.Combine(Repository.File(publication), part), Path.Combine(site.Folder, part));
        File.Copy(Path.Combine(Repository.File(publication), "staticpress.yml"), Path.Combine(site.Folder, "staticpress.yml"));
        Assert.True(site.Build(options => options with { BaseUrl = "https://example.org/some/press/" }).Published);

        await using var preview = await RunningPreview.StartAsync(site.Folder, "--base-url", "https://example.org/some/press/");
        var files = Directory.GetFiles(site.Output, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site.Output, file)).Except([EditedSite.Manifest]).ToList();
        Assert.True(files.Count > 100, $"{files.Count} files");
        foreach (var file in files)
        {
            var address = string.Join('/', file.Split('/').Select(Uri.EscapeDataString));
            var bytes = await preview.Client.GetByteArrayAsync("/some/press/" + address, TestContext.Current.CancellationToken);
            if (file.EndsWith(".html", StringComparison.Ordinal)) bytes = WithoutScript(bytes, file);
            Assert.True(bytes.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(site.Output, file))), file);
        }
    }

    [Fact]
    public void The_preview_has_the_files_of_a_build_and_no_others()
    {
        using var site = EditedSite.Create();
        site.Build();
        var preview = new Preview(EditedSite.Options(site), TimeProvider.System, isClockStated: true);
        EditedSite.Refresh(preview, PreviewChanges.Everything);
        Assert.Equal(site.Tree().Keys.Except([EditedSite.Manifest]), preview.State.Site!.Paths.Order(StringComparer.Ordinal));
    }

    private static byte[] WithoutScript(byte[] page, string file)
    {
        var text = System.Text.Encoding.Latin1.GetString(page);
        Assert.True(ScriptElement().Count(text) == 1, $"{file} has no script of the preview, or several");
        return System.Text.Encoding.Latin1.GetBytes(ScriptElement().Replace(text, ""));
    }

    private static void CopyFolder(string from, string to)
    {
        if (!Directory.Exists(from)) return;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    [GeneratedRegex("""<script src="/\.staticpress/preview\.js" data-page="[0-9a-f]{16}" data-status="\d{3}"></script>""")]
    private static partial Regex ScriptElement();
}
