using StaticPress.Extraction;

namespace StaticPress.Tests;

public class ShapeTests
{
    [Theory]
    [InlineData("1. One", 3)]
    [InlineData("(२) दो", 4)]
    [InlineData("1）One", 2)]
    [InlineData("1）", 0)]
    [InlineData("1）\u200F", 0)]
    [InlineData("2) \u200E ", 0)]
    public void A_number_opens_a_point_only_where_a_text_follows(string line, int length) => Assert.Equal(length, Shape.NumberLength(line, out _));
}
