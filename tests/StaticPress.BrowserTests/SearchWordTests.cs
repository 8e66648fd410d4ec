using StaticPress.Search;

namespace StaticPress.BrowserTests;

/// <summary>The build and the page cut words in the same way; where they did not, what stands in an article would not be found.</summary>
public sealed class SearchWordTests(SampleSite site) : IClassFixture<SampleSite>
{
    private static readonly string[] Hard =
    [
        "Straße, Œuvre, Łódź, İstanbul ıssız, ΟΔΟΣ ὁδός, Ёлка й, ﬁsh, ＡＢＣ１２３", "أحمد إلى آخر ٱسم مُحَمَّد كـــتاب الكتاب والكتاب للكتاب ة ى ؤ ئ ٣٤٥", "ہندوستان کی تاریخ ۱۲۳ ھے گا ۂ ے",
        "हिन्दी की खोज ख़बर ज़रूरत हँसी हंसी क्षेत्र १२३ र\u200dय", "বাংলায় খবর ড়য় ঢ়া ২০২৬", "தமிழ் செய்தி கொள் கோ", "తెలుగు వార్తలు", "मराठी बातम्या २०२६",
        "橋の修理は春まで続く。パリ・東京 ガギグゲゴ ｶﾞ ﾊﾟ 々 二〇二六年、一", "中文新闻搜索，二零二六年。橋", "서울에서 열린 회의 한국어 각", "ข่าวภาษาไทย น้ำ", "ខ្មែរ", "e\u0301te\u0301 nai\u0308ve café Café CAFÉ don't C++ a1b2 3D日本x",
    ];

    [Fact]
    public async Task Build_and_page_agree_on_the_words_of_every_text()
    {
        var texts = Hard.Concat(Directory.EnumerateFiles(Path.Combine(SampleSite.Root(), "seeds"), "*.txt").Select(File.ReadAllText)).ToArray();
        var page = await site.OpenAsync("search/");
        var module = await page.EvaluateAsync<string>("document.querySelector('script[src*=search]').src");
        var words = await page.EvaluateAsync<string[][]>("async ([module, ...texts]) => { const { wordsOf } = await import(module); return texts.map(text => [...new Set(Array.from(wordsOf(text.normalize('NFC')), one => one.word))]) }", texts.Prepend(module).ToArray());
        for (var i = 0; i < texts.Length; i++)
        {
            var expected = new HashSet<string>(StringComparer.Ordinal);
            SearchWords.AddTo(expected, texts[i]);
            Assert.Equal(expected.Order(StringComparer.Ordinal), words[i].Order(StringComparer.Ordinal));
        }
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("東京", "東京の橋が春まで閉鎖される", true)]
    [InlineData("橋", "新しい橋", true)]
    [InlineData("はし", "ハシゴ", true)]
    [InlineData("京都", "東京の都心", false)]
    public async Task A_query_without_spaces_asks_for_pairs_that_stand_together(string query, string text, bool isFound)
    {
        var page = await site.OpenAsync("search/");
        var module = await page.EvaluateAsync<string>("document.querySelector('script[src*=search]').src");
        var asked = await page.EvaluateAsync<string[]>("async ([module, text]) => Array.from((await import(module)).wordsOf(text, true), one => one.word)", new[] { module, query });
        var words = new HashSet<string>(StringComparer.Ordinal);
        SearchWords.AddTo(words, text);
        Assert.Equal(isFound, asked.All(word => words.Any(other => other.StartsWith(word, StringComparison.Ordinal))));
        await page.Context.CloseAsync();
    }
}
