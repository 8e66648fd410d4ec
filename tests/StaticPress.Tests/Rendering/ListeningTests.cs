using StaticPress.Tests.Sites;

namespace StaticPress.Tests.Rendering;

/// <summary>Which articles have a player, and what is told of recordings.</summary>
public sealed class ListeningTests : IDisposable
{
    private const string Page = "2025/06/30/one/index.html";

    private readonly TestPublication publication = new();

    [Theory]
    [InlineData("", false, false)]
    [InlineData("", true, true)]
    [InlineData("listen: always\n", false, true)]
    [InlineData("listen: never\n", true, false)]
    public void A_player_stands_where_the_source_or_the_publication_wants_one(string setting, bool isAsked, bool isThere)
    {
        publication.Write("staticpress.yml", TestPublication.Settings + setting);
        publication.Write("seeds/a.txt", isAsked ? TestPublication.Seed("One").Replace("\n\nSynopsis", "\n\nClick to start listening\nOne\n\nSynopsis", StringComparison.Ordinal) : TestPublication.Seed("One"));
        Assert.True(publication.Build().Published);
        Assert.Equal(isThere, publication.Read(Page).Contains("data-listen", StringComparison.Ordinal));
        Assert.DoesNotContain("AudioObject", publication.Read(Page), StringComparison.Ordinal);
        Assert.DoesNotContain("data-questions", publication.Read(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_are_read_where_the_publication_says_so()
    {
        publication.Write("staticpress.yml", TestPublication.Settings + "listen: always\nlisten_questions: true\n").Write("seeds/a.txt", TestPublication.Seed("One"));
        Assert.True(publication.Build().Published);
        Assert.Contains(" data-questions", publication.Read(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_recording_is_played_published_and_told_to_machines()
    {
        publication.Write("staticpress.yml", TestPublication.Settings).Write("seeds/a.txt", TestPublication.Seed("One")).Write("seeds/audio/one.mp3", "not really sound");
        publication.Write("seeds/index.yml", "- file: a.txt\n  audio:\n    file: audio/one.mp3\n    duration: 4:05\n");
        var report = publication.Build();
        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        var page = publication.Read(Page);
        Assert.Contains("<audio src=\"/media/audio/one.mp3\" controls preload=\"none\"", page, StringComparison.Ordinal);
        Assert.Contains("data-seconds=\"245\"", page, StringComparison.Ordinal);
        Assert.Contains("\"@type\":\"AudioObject\"", page, StringComparison.Ordinal);
        Assert.Contains("\"duration\":\"PT4M5S\"", page, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:audio\" content=\"https://test.example/media/audio/one.mp3\">", page, StringComparison.Ordinal);
        Assert.Contains("<enclosure url=\"https://test.example/media/audio/one.mp3\" length=\"16\" type=\"audio/mpeg\"", publication.Read("rss.xml"), StringComparison.Ordinal);
        Assert.Contains("rel=\"enclosure\"", publication.Read("atom.xml"), StringComparison.Ordinal);
        Assert.Contains("\"duration_in_seconds\": 245", publication.Read("feed.json"), StringComparison.Ordinal);
        Assert.Equal("not really sound", publication.Read("media/audio/one.mp3"));

        publication.Write("seeds/audio/one.mp3", "another recording");
        Assert.True(publication.Build().Published);
        Assert.Contains("length=\"17\"", publication.Read("rss.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("audio:\n    file: missing.mp3", "SP2012")]
    [InlineData("audio:\n    file: a.txt", "SP2012")]
    [InlineData("audio:\n    duration: 4:05", "SP1004")]
    [InlineData("audio:\n    file: one.mp3\n    duration: four", "SP1005")]
    [InlineData("audio:\n    file: one.mp3\n    duration: 4:5", "SP1005")]
    [InlineData("audio: one.mp3", "SP1005")]
    [InlineData("audio:\n    file: ../one.mp3", "SP1104")]
    [InlineData("audio:\n    fil: one.mp3", "SP1003")]
    public void A_recording_that_is_none_is_an_error(string entry, string code)
    {
        publication.Write("staticpress.yml", TestPublication.Settings).Write("seeds/a.txt", TestPublication.Seed("One")).Write("seeds/one.mp3", "sound");
        publication.Write("seeds/index.yml", $"- file: a.txt\n  {entry}\n");
        var report = publication.Build();
        Assert.False(report.Published);
        Assert.Contains(report.Diagnostics, one => one.Code == code);
    }

    public void Dispose() => publication.Dispose();
}
