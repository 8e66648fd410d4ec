using CsCheck;
using StaticPress.Site;

namespace StaticPress.Tests.Site;

public class PagingTests
{
    [Fact]
    public void Pages_partition_the_list() =>
        Gen.Select(Gen.Int[0, 500], Gen.Int[1, 40]).Sample((count, size) =>
        {
            var paging = new Paging(count, size);
            var covered = Enumerable.Range(0, paging.NumberedPages + 1)
                .Select(paging.Slice)
                .SelectMany(slice => Enumerable.Range(slice.Start, slice.Length))
                .Order();
            Assert.Equal(Enumerable.Range(0, count), covered);
        });

    [Fact]
    public void A_numbered_page_never_changes_when_stories_are_added() =>
        Gen.Select(Gen.Int[0, 500], Gen.Int[1, 40], Gen.Int[0, 100]).Sample((count, size, more) =>
        {
            var before = new Paging(count, size);
            var after = new Paging(count + more, size);
            for (var number = 1; number <= before.NumberedPages; number++)
            {
                Assert.Equal(FromTheOldest(before, number), FromTheOldest(after, number));
            }
        });

    [Fact]
    public void The_front_is_never_nearly_empty()
    {
        Assert.Equal(20, new Paging(20, 20).FrontCount);
        Assert.Equal(39, new Paging(39, 20).FrontCount);
        Assert.Equal(20, new Paging(40, 20).FrontCount);
        Assert.Equal(1, new Paging(40, 20).NumberedPages);
    }

    private static (int, int) FromTheOldest(Paging paging, int number)
    {
        var (start, length) = paging.Slice(number);
        return (paging.Count - start - length, length);
    }
}
