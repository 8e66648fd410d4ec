using StaticPress.Model;

namespace StaticPress.Tests.Model;

/// <summary>Four texts in one object come back each as it was.</summary>
public class HeadTextsTests
{
    [Theory]
    [InlineData("a.txt", "Headline", "Summary", "a/")]
    [InlineData("São 新.txt", "“新”", null, "são/")]
    [InlineData("a", "", "", "")]
    [InlineData(null, null, null, null)]
    [InlineData("a.txt", "half \ud83d", null, "a/")]
    [InlineData("a.txt", "whole \ud83d\ude00", "\udc00", "a/")]
    public void Each_text_comes_back(string? file, string? headline, string? summary, string? route)
    {
        var texts = new HeadTexts(file, headline, summary, route);
        Assert.Equal(file ?? "", texts[HeadTexts.Text.File] ?? "");
        Assert.Equal(headline ?? "", texts[HeadTexts.Text.Headline] ?? "");
        Assert.Equal(summary, texts[HeadTexts.Text.Summary]);
        Assert.Equal(route ?? "", texts[HeadTexts.Text.Route] ?? "");
        Assert.Equal(texts, new HeadTexts(file, headline, summary, route));
        Assert.Equal(texts.GetHashCode(), new HeadTexts(file, headline, summary, route).GetHashCode());
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(route ?? ""), texts.Utf8Bytes(HeadTexts.Text.Route).ToArray());
    }

    [Fact]
    public void One_may_be_replaced()
    {
        var texts = new HeadTexts("a", "b", null, "d");
        Assert.Equal(new HeadTexts("a", "b", "long", "d"), texts.With(HeadTexts.Text.Summary, "long"));
        Assert.Equal(texts, texts.With(HeadTexts.Text.Summary, "long").With(HeadTexts.Text.Summary, null));
        Assert.Equal(new HeadTexts("a", "b", null, "e"), default(HeadTexts).With(HeadTexts.Text.Route, "e").With(HeadTexts.Text.File, "a").With(HeadTexts.Text.Headline, "b"));
    }

    [Theory]
    [InlineData("ab", "c", null)]
    [InlineData("a", "bc", "")]
    [InlineData("a", "b", "c")]
    public void The_same_bytes_divided_otherwise_are_other_texts(string file, string headline, string? summary) =>
        Assert.NotEqual(new HeadTexts("a", "bc", null, "d"), new HeadTexts(file, headline, summary, "d"));
}
