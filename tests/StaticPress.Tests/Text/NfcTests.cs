using CsCheck;
using StaticPress.Text;

namespace StaticPress.Tests;

public class NfcTests
{
    // Expectations from Python's unicodedata 14.0, unicodedata.normalize("NFC", …).
    [Theory]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("\u1EA5\u0323", "\u1EAD\u0301")]
    [InlineData("a\u0323\u0302\u0301", "\u1EAD\u0301")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u0928\u093C", "\u0929")]
    [InlineData("\u0627\u0653", "\u0622")]
    [InlineData("\u064A\u0654", "\u0626")]
    [InlineData("\u0651\u064E", "\u064E\u0651")]
    [InlineData("\u09C7\u09BE", "\u09CB")]
    [InlineData("\u09AF\u09BC", "\u09AF\u09BC")]
    [InlineData("\u09DF", "\u09AF\u09BC")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("\uAC00\u11A8", "\uAC01")]
    [InlineData("\u304B\u3099", "\u304C")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\u0BC6\u0BBE", "\u0BCA")]
    [InlineData("\uD834\uDD5E", "\uD834\uDD57\uD834\uDD65")]
    [InlineData("\uF900", "\u8C48")]
    [InlineData("\uD87E\uDC00", "\u4E3D")]
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("\uD800x", "\uD800x")]
    public void Text_is_composed(string text, string expected) => Assert.Equal(expected, Nfc.Normalize(text));

    [Fact]
    public void Text_without_marks_is_the_same_string()
    {
        const string Text = "Straße, déjà vu, Łódź";
        Assert.Same(Text, Nfc.Normalize(Text));
        const string Hindi = "नई दिल्ली में पानी";
        Assert.Same(Hindi, Nfc.Normalize(Hindi));
    }

    [Fact]
    public void Normalised_text_stays_as_it_is() =>
        Gen.OneOf(Gen.String, Gen.Char["aeé\u0301\u0323\u0308\u0915\u093C\u0958\u1100\u1161\u11A8\uAC00\u304B\u3099\u0627\u0653\u0651\u064E\u09C7\u09BE"].Array[0, 20].Select(letters => new string(letters)))
            .Sample(text =>
            {
                var normal = Nfc.Normalize(text);
                Assert.Equal(normal, Nfc.Normalize(normal));
            }, iter: 20_000);

    [Fact]
    public void A_thousand_marks_on_one_letter_are_sorted_in_time() =>
        Assert.Equal(100_001, Nfc.Normalize("x" + string.Concat(Enumerable.Repeat("\u0323\u0315", 50_000))).Length);
}
