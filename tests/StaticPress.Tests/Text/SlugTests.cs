using CsCheck;
using StaticPress.Text;

namespace StaticPress.Tests;

public class SlugTests
{
    [Theory]
    [InlineData("Why Did the Eels Come Back to the Vell?", "why-did-the-eels-come-back-to-the-vell")]
    [InlineData("Korea’s “Łódź” œuvre: Straße & Ærø", "koreas-lodz-oeuvre-strasse-aero")]
    [InlineData("İstanbul ve Doğu", "istanbul-ve-dogu")]
    [InlineData("Cafe\u0301 nai\u0308f", "cafe-naif")]
    [InlineData("  1–0 for 3.000 shoes  ", "1-0-for-3-000-shoes")]
    [InlineData("नई दिल्ली में पानी", "नई-दिल्ली-में-पानी")]
    [InlineData("東京で地震 3人", "東京で地震-3人")]
    [InlineData("Москва — ещё", "москва-ещё")]
    [InlineData("مرسى الزعفران", "مرسى-الزعفران")]
    [InlineData("?!", "")]
    public void A_slug_keeps_letters_and_joins_words_with_hyphens(string text, string slug) => Assert.Equal(slug, Slugs.Slug(text));

    [Theory]
    [InlineData("alpha beta gamma", 10, "alpha-beta")]
    [InlineData("alpha beta gamma", 9, "alpha")]
    [InlineData("alphabetagamma", 5, "alpha")]
    public void A_long_slug_is_cut_between_words(string text, int length, string slug) => Assert.Equal(slug, Slugs.Slug(text, length));

    [Fact]
    public void A_text_in_ascii_has_the_slug_that_it_has_beside_other_letters() =>
        Gen.String[Gen.Char['\t', '~'], 0, 60].Sample(text => Assert.Equal(Slugs.Slug(text), Slugs.Slug(text + "\u200B")), iter: 20_000);

    [Fact]
    public void A_slug_is_its_own_slug() =>
        Text.Sample(text =>
        {
            var slug = Slugs.Slug(text);
            Assert.Equal(slug, Slugs.Slug(slug));
            Assert.Equal(slug, Nfc.Normalize(slug));
            Assert.DoesNotContain("--", slug, StringComparison.Ordinal);
            Assert.True(slug.Length == 0 || (slug[0] != '-' && slug[^1] != '-'));
        }, iter: 20_000);

    [Fact]
    public void A_cut_slug_is_not_longer_than_asked_and_stays_a_slug() =>
        Gen.Select(Text, Gen.Int[1, 40]).Sample((text, length) =>
        {
            var slug = Slugs.Slug(text, length);
            Assert.True(slug.Length <= length);
            Assert.Equal(slug, Slugs.Slug(slug));
        }, iter: 20_000);

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String,
        Gen.Char[" -'’.abcXYZÀÿßœŁİıʼné́̈कख़्िি‌‍あア漢한ㄱᄀ각абЁ\uD835\uDC00ﬁ①²"].Array[0, 24].Select(letters => new string(letters)));
}
