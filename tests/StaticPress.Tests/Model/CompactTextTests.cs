using StaticPress.Model;

namespace StaticPress.Tests.Model;

public class CompactTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("The basin is dredged")]
    [InlineData("Łódź – “Ferry”, 渡轮 😀 नदी")]
    [InlineData("half a pair: \uD83D")]
    [InlineData("\uDE00 the other half")]
    [InlineData(null)]
    public void A_text_comes_back_as_it_was(string? text)
    {
        Assert.Equal(text, new CompactText(text).ToString());
        Assert.Equal(new CompactText(text), new CompactText(text));
        Assert.Equal(new CompactText(text).GetHashCode(), new CompactText(text).GetHashCode());
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("a", null)]
    [InlineData("", null)]
    [InlineData("\uD83D", "\uFFFD")]
    public void Different_texts_differ(string one, string? other) => Assert.NotEqual(new CompactText(one), new CompactText(other));
}
