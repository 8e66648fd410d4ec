using System.Text.Json;
using StaticPress.Text;

namespace StaticPress.Tests.Text;

public sealed class WholeJsonTests
{
    [Theory]
    [InlineData("\"\\ud83d\\ude00\"", "😀")]
    [InlineData("\"\\\\ud83d\"", "\\ud83d")]
    [InlineData("\"\\u00e9\\n\"", "é\n")]
    [InlineData("\"x\"", "x")]
    public void Whole_texts_are_read(string json, string text)
    {
        using var document = WholeJson.Parse(json, default);
        Assert.Equal(text, document.RootElement.GetString());
    }

    [Theory]
    [InlineData("\"\\ud83d\"", 0, 1)]
    [InlineData("[\"a\",\n \"b\\ude00\"]", 1, 3)]
    [InlineData("\"\\ud83d\\u0041\"", 0, 1)]
    [InlineData("\"\\ud83d x\"", 0, 1)]
    [InlineData("{\"\\ud83d\":1}", 0, 2)]
    [InlineData("\"\\ud83d", 0, 1)]
    public void Half_a_character_is_refused_with_its_place(string json, int line, int column)
    {
        var error = Assert.ThrowsAny<JsonException>(() => WholeJson.Parse(json, default));
        Assert.Equal((line, column), ((int)error.LineNumber!.Value, (int)error.BytePositionInLine!.Value));
    }

    [Theory]
    [InlineData("\"\\")]
    [InlineData("\"\\u")]
    [InlineData("\"\\ud8")]
    [InlineData("")]
    public void What_ends_too_early_is_no_JSON(string json) => Assert.ThrowsAny<JsonException>(() => WholeJson.Parse(json, default));
}
