using StaticPress.Incremental;

namespace StaticPress.Tests.Incremental;

public sealed class ReadOnceTests : IAnswers
{
    private static readonly Question Weather = new(1, 10);
    private static readonly Question News = new(2, 20);

    private readonly ReadRecorder reads = new();
    private int made;

    [Fact]
    public void Every_output_that_takes_the_value_has_asked_what_it_is_made_from()
    {
        var value = new ReadOnce<int>(reads, () => Make(Weather, News));
        foreach (var _ in Enumerable.Range(0, 3))
        {
            reads.Clear();
            Assert.Equal(1, value.Value);
            Assert.Equal(1, value.Value);
            Assert.Equal([new Answered(Weather, 11)], reads.Common);
            Assert.Equal([new Answered(News, 22)], reads.Own);
        }
        Assert.Equal(1, made);
    }

    [Fact]
    public void What_the_first_output_had_asked_before_is_asked_for_the_second_too()
    {
        var value = new ReadOnce<int>(reads, () => Make(Weather, News));
        reads.Record(News, this);
        _ = value.Value;
        reads.Clear();
        _ = value.Value;
        Assert.Contains(new Answered(News, 22), reads.Own);
    }

    [Fact]
    public void A_value_made_from_another_asks_what_that_one_asked()
    {
        var inner = new ReadOnce<int>(reads, () => Make(Weather, News));
        _ = inner.Value;
        var outer = new ReadOnce<int>(reads, () => inner.Value + 1);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            reads.Clear();
            Assert.Equal(2, outer.Value);
            Assert.Equal([new Answered(News, 22)], reads.Own);
        }
    }

    [Fact]
    public void What_could_not_be_made_is_tried_again()
    {
        var value = new ReadOnce<int>(reads, () => Make(Weather, News) == 1 ? throw new IOException() : made);
        Assert.Throws<IOException>(() => value.Value);
        Assert.Equal(2, value.Value);
    }

    public ulong Answer(Question question) => question == Weather ? 11UL : 22UL;

    private int Make(Question common, Question own)
    {
        reads.Record(common, this, isCommon: true);
        reads.Record(own, this);
        return ++made;
    }
}
