using CsCheck;
using StaticPress.Model;

namespace StaticPress.Tests.Model;

public class BodyTextTests
{
    [Theory]
    [InlineData("The ferry left at noon.", 5, 5)]
    [InlineData("It's well-kept: 3.5 tonnes – or 1,200 kg – a day.", 9, 9)]
    [InlineData("नदी में पानी", 3, 4)]
    [InlineData("渡轮9点", 4, 1)]
    [InlineData(" – … ", 0, 0)]
    [InlineData("well- kept, it' s 3. 5", 6, 6)]
    [InlineData("東京で9時-10時", 7, 1)]
    public void Words_are_what_stands_between_spaces_and_runs_what_stands_between_signs(string text, int words, int runs)
    {
        Assert.Equal(new TextCount(words, runs), BodyText.Count(text));
    }

    private static readonly char[] Signs = ['a', 'é', '9', '\uD83D', '\u0940', ' ', '\n', '\u3000', '\'', '’', '-', '.', '…', '(', 'カ', '海', '・', '〜'];

    /// <summary>Counted again by what the definition says, sign by sign and with a look at the next.</summary>
    [Fact]
    public void Any_text_is_counted_as_the_definition_says() =>
        Gen.Int[0, Signs.Length - 1].Select(at => Signs[at]).Array[0, 30].Sample(units =>
        {
            var text = new string(units);
            Assert.Equal(new TextCount(Words(text), Runs(text)), BodyText.Count(text));
        });

    private static bool IsLetter(char unit) => char.IsLetterOrDigit(unit) || char.IsSurrogate(unit);

    private static bool IsAlone(char unit) => unit is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff');

    private static int Words(string text)
    {
        var alone = text.Count(IsAlone);
        var others = string.Concat(text.Select(unit => IsAlone(unit) ? ' ' : unit)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return alone + others.Count(part => part.Any(IsLetter));
    }

    private static int Runs(string text) =>
        Enumerable.Range(0, text.Length).Count(at => IsLetter(text[at]) && !Continues(text, at));

    /// <summary>Whether the letter stands right behind another, or behind one joiner that stands behind another.</summary>
    private static bool Continues(string text, int at) =>
        at > 0 && (IsLetter(text[at - 1]) || (at > 1 && text[at - 1] is '\'' or '’' or '-' or '–' or '.' or ',' && IsLetter(text[at - 2])));
}
