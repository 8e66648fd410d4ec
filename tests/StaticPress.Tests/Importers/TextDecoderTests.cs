using System.Text;
using StaticPress.Diagnostics;
using StaticPress.Importers;

namespace StaticPress.Tests;

public class TextDecoderTests
{
    [Fact]
    public void Every_encoding_with_a_mark_gives_the_same_text()
    {
        const string Text = "Ærø\nनमस्ते 🜁";
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true) })
            Assert.Equal(Text, Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)], out _));
        Assert.Equal(Text, Decode(new UTF8Encoding(false).GetBytes(Text), out _));
    }

    [Fact]
    public void Invalid_bytes_are_an_error_with_offset_line_and_column()
    {
        Assert.Null(Decode([.. "ab\nc"u8, 0xE9, .. " d"u8], out var diagnostics));
        var error = Assert.Single(diagnostics);
        Assert.Equal("SP1201", error.Code);
        Assert.Equal(new SourceLocation("seeds/a.txt", 2, 2), error.Location);
        Assert.Contains("offset 4", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lone_surrogate_and_half_a_character_are_errors()
    {
        Assert.Null(Decode([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00], out _));
        Assert.Null(Decode([0xFF, 0xFE, 0x61, 0x00, 0x62], out var diagnostics));
        Assert.Equal("SP1201", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void Control_characters_are_left_out_with_a_warning()
    {
        Assert.Equal("ab c\td", Decode("a\0b\vc\td"u8.ToArray(), out var diagnostics));
        Assert.Equal("SP1202", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void Text_is_normalised() => Assert.Equal("é", Decode(Encoding.UTF8.GetBytes("e\u0301"), out _));

    private static string? Decode(byte[] bytes, out List<Diagnostic> diagnostics) => TextDecoder.Decode("seeds/a.txt", bytes, diagnostics = []);
}
