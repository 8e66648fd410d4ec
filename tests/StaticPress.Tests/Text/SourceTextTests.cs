namespace StaticPress.Tests;

public class SourceTextTests
{
    [Fact]
    public void Lines_end_with_lf_crlf_or_a_lone_cr()
    {
        var text = new StaticPress.Text.SourceText("a\nb\r\nc\rd\n");
        Assert.Equal(4, text.LineCount);
        Assert.Equal("d", text.Line(4).ToString());
    }
}
