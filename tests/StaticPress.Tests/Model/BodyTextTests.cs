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
}
