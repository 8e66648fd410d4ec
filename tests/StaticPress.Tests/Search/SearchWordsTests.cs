using StaticPress.Search;

namespace StaticPress.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("The Café's NEW bridge, 2026", "the cafe s new bridge 2026")]
    [InlineData("Straße Łódź Œuvre", "strasse lodz oeuvre")]
    [InlineData("أحمد في المدينة وَالكِتَاب", "احمد في مدينه كتاب")]
    [InlineData("ख़बर हँसी १२", "खबर हंसी 12")]
    [InlineData("서울에서 열린", "서울에서 열린")]
    [InlineData("東京の橋", "東京 京の の橋 橋")]
    [InlineData("橋", "橋")]
    [InlineData("ABC東京x", "abc 東京 京 x")]
    [InlineData("カメラ", "かめ めら ら")]
    [InlineData("—!?", "")]
    public void A_text_is_cut_into_words(string text, string words)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        SearchWords.AddTo(found, text);
        Assert.Equal(words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }
}
