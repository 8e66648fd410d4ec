using System.Text;
using StaticPress.Configuration;
using StaticPress.Rendering;

namespace StaticPress.Tests.Rendering;

/// <summary>Style sheets and scripts lose what browsers do not read, and nothing else.</summary>
public sealed class AssetTests
{
    [Theory]
    [InlineData("a { color : red ; }  b{ }", "a{color :red}b{}")]
    [InlineData("a :is(b) > c + d { margin: calc(1px + 2 * 3px) }", "a :is(b)>c + d{margin:calc(1px + 2 * 3px)}")]
    [InlineData("/* one */ a /* two */ b { content: \"/* kept  ; } */\" }", "a b{content:\"/* kept  ; } */\"}")]
    [InlineData("@media (min-width: 20rem) and (max-width: 40rem) { a { b: c } }", "@media (min-width:20rem) and (max-width:40rem){a{b:c}}")]
    [InlineData("a::before { content: '\\'  ;' ; }", "a::before{content:'\\'  ;'}")]
    [InlineData(".a\\:b , .c { d: e f }", ".a\\:b,.c{d:e f}")]
    [InlineData("a { b: url( x.png ) }", "a{b:url(x.png)}")]
    public void A_style_sheet_says_the_same_in_fewer_characters(string css, string expected) =>
        Assert.Equal(expected + "\n", Text(StyleSheets.Join([css], _ => null)));

    [Fact]
    public void An_address_of_another_asset_becomes_the_published_one() =>
        Assert.Equal("a{b:url(\"images/mark.1.svg\") url(\"../gone.svg\")}\n", Text(StyleSheets.Join(["a { b: url(../images/mark.svg) url(\"../gone.svg\") }"], name => name == "images/mark.svg" ? "images/mark.1.svg" : null)));

    [Theory]
    [InlineData("// a note\nlet a = 1 // another\n\n  let b = 2\n", "let a = 1\nlet b = 2\n")]
    [InlineData("let a = 'http://x'; /* gone */ let b = \"//\"\n", "let a = 'http://x';   let b = \"//\"\n")]
    [InlineData("let a = `//  ${ b + `\n  //${c} /* x */` /* out */ }  /* in */`\n", "let a = `//  ${ b + `\n  //${c} /* x */`   }  /* in */`\n")]
    [InlineData("let a = x / 2 // half\nlet b = /\\/\\/[/*]\"/.test(y)\n", "let a = x / 2\nlet b = /\\/\\/[/*]\"/.test(y)\n")]
    [InlineData("return /'/g\n// end", "return /'/g\n")]
    [InlineData("let a = { b: `${ { c: 1 }.c }` } // d\n", "let a = { b: `${ { c: 1 }.c }` }\n")]
    [InlineData("a /* b\n c */ d\n", "a\nd\n")]
    public void A_script_does_the_same_without_its_comments(string script, string expected) => Assert.Equal(expected, Text(Scripts.Trim(script)));

    [Fact]
    public void The_themes_own_scripts_are_small()
    {
        var theme = new Theme("/nowhere");
        var assets = new AssetMap(theme);
        var size = assets.All.Where(asset => asset.Name == "js/share.js").Sum(asset => Compressed(asset.Content.Span));
        Assert.InRange(size, 100, 1024);
    }

    [Fact]
    public void Fonts_of_the_publication_are_asked_for_beside_the_style_sheet()
    {
        var look = new LookSettings { Fonts = [new FontSettings("Literata", "fonts/lit erata.woff2", "200 900", IsItalic: false, ["text", "display"]), new FontSettings("Literata", "fonts/i.woff2", "400", IsItalic: true, ["text"])] };
        var css = Text(new AssetMap(new Theme("/nowhere"), look).All.Single(asset => asset.Name == AssetMap.StyleSheet).Content);
        Assert.Contains("@font-face{font-family:\"Literata\";src:url(\"../fonts/lit%20erata.woff2\");font-weight:200 900;font-style:normal;font-display:optional}", css, StringComparison.Ordinal);
        Assert.EndsWith(":root{--own-display:\"Literata\";--own-text:\"Literata\"}}\n", css, StringComparison.Ordinal);
    }

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);

    private static long Compressed(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new System.IO.Compression.BrotliStream(compressed, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true)) brotli.Write(bytes);
        return compressed.Length;
    }
}
