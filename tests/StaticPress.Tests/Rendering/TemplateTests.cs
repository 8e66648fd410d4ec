using System.Text;
using StaticPress.Rendering;

namespace StaticPress.Tests.Rendering;

/// <summary>The settings of Scriban, pinned, and how a publication changes the theme.</summary>
public sealed class TemplateTests
{
    [Fact]
    public void A_loop_may_go_round_more_often_than_Scriban_allows_by_default() =>
        Assert.Contains("5000.", Article("{{ for i in 1..5000 }}{{ i }}.{{ end }}"), StringComparison.Ordinal);

    [Fact]
    public void A_page_may_be_longer_than_Scriban_allows_by_default() =>
        Assert.True(Article("{{ for i in 1..3000 }}" + new string('x', 1000) + "{{ end }}").Length > 3_000_000);

    [Fact]
    public void A_long_text_is_not_cut() =>
        Assert.True(Article("{{ s = \"x\"; for i in 1..21; s = s + s; end; s }}").Length > 2_000_000);

    [Theory]
    [InlineData("{{ artikel.headline }}", "artikel")]
    [InlineData("\n{{ article.headlin }}", "did you mean 'headline'?")]
    [InlineData("{{ t.takeawys }}", "did you mean 'takeaways'?")]
    [InlineData("{{ site.titel }}", "did you mean 'title'?")]
    [InlineData("{{ include \"tme\" }}", "did you mean partials/time.html?")]
    [InlineData("{{ asset \"nothing.css\" }}", "nothing.css")]
    [InlineData("{{ article.headline = \"x\" }}", "")]
    [InlineData("{{ if }}", "")]
    [InlineData("<p>{{ page.url }}</p>\n<p>{{ page.url </p>", "a tag is closed by }}")]
    [InlineData("{{ page.url } }", "a tag is closed by }}")]
    [InlineData("{{ x = {}; x.y = x; x }}", "reference loops")]
    [InlineData("{{ a = [1]; a[0] = a; a | array.join ',' }}", "reference loops")]
    [InlineData("{{ while true }}{{ end }}", "iteration limit")]
    [InlineData("{{ if article.headline }}<p>", "is closed by {{ end }}")]
    public void A_mistake_in_a_template_says_where_and_what_was_meant(string template, string hint)
    {
        var error = Assert.Throws<TemplateException>(() => Article(template)).Diagnostic;
        Assert.Contains("templates/pages/article.html", error.Location.Path, StringComparison.Ordinal);
        Assert.Equal(1 + template.Count(c => c == '\n'), error.Location.Line);
        Assert.Contains(hint, error.Message + error.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_a_template_names_the_page_that_was_being_rendered()
    {
        var error = Assert.Throws<TemplateException>(() => Article("{{ article.nothing }}")).Diagnostic;
        Assert.Equal("while rendering /2026/11/24/council-votes-to-open-the-docks/", error.Note);
    }

    [Theory]
    [InlineData("../pages/article")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData("a.b")]
    [InlineData("")]
    public void An_include_stays_among_the_partials(string name) =>
        Assert.Contains("include wants the name of a partial", Assert.Throws<TemplateException>(() => Article($"{{{{ include \"{name}\" }}}}")).Diagnostic.Message, StringComparison.Ordinal);

    [Fact]
    public void Values_that_are_not_given_to_a_partial_are_null() =>
        Assert.Contains("[one][]", Article("{{ include \"pair\" \"one\" }}", ("partials/pair.html", "[{{ $1 }}][{{ $2 }}]")), StringComparison.Ordinal);

    [Fact]
    public void A_publications_file_replaces_the_themes_file_of_the_same_path_and_nothing_else()
    {
        using var site = new RenderedSite();
        site.Add(Samples.Full(), "full").Override("partials/foot.html", "<footer>ours</footer>\n");
        var page = site.Render()["2026/11/24/council-votes-to-open-the-docks/index.html"];
        Assert.Contains("<footer>ours</footer>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"foot\"", page, StringComparison.Ordinal);
        Assert.Contains("class=\"masthead\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_publications_style_sheet_joins_the_themes_and_changes_its_name()
    {
        using var plain = new RenderedSite();
        using var restyled = new RenderedSite();
        restyled.Override("assets/css/9-ours.css", ":root { --accent: green } /* a note */\n");
        var (before, after) = (StyleSheet(plain), StyleSheet(restyled));
        Assert.NotEqual(before.Key, after.Key);
        Assert.StartsWith(before.Value.TrimEnd(), after.Value, StringComparison.Ordinal);
        Assert.EndsWith(":root{--accent:green}\n", after.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_style_sheet_is_small_and_calls_no_other_host()
    {
        using var site = new RenderedSite();
        var css = StyleSheet(site).Value;
        Assert.DoesNotContain("url(", css, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", css, StringComparison.Ordinal);
        using var compressed = new MemoryStream();
        using (var brotli = new System.IO.Compression.BrotliStream(compressed, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true)) brotli.Write(Encoding.UTF8.GetBytes(css));
        Assert.InRange(compressed.Length, 1, 15 * 1024);
    }

    [Fact]
    public void The_machines_clock_and_raw_markup_are_out_of_reach()
    {
        foreach (var name in new[] { "date", "html", "object", "regex", "timespan" })
        {
            Assert.Throws<TemplateException>(() => Article($"{{{{ {name} }}}}"));
        }
    }

    private static KeyValuePair<string, string> StyleSheet(RenderedSite site) => site.Render().Single(file => file.Key.EndsWith(".css", StringComparison.Ordinal));

    private static string Article(string template, params ReadOnlySpan<(string Path, string Content)> more)
    {
        using var site = new RenderedSite();
        site.Add(Samples.Full(), "full").Override("pages/article.html", template);
        foreach (var (path, content) in more) site.Override(path, content);
        return site.Render()["2026/11/24/council-votes-to-open-the-docks/index.html"];
    }
}
