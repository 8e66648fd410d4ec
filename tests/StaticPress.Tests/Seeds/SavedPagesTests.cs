using StaticPress.Seeds;

namespace StaticPress.Tests.Seeds;

public class SavedPagesTests
{
    [Fact]
    public void Frames_that_a_browser_saved_with_a_page_are_no_articles()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        foreach (var file in (string[])["ferry.html", "ferry_files/ad.html", "ferry_files/boat.jpg", "key.htm", "key-Dateien/frame.htm", "band_files/band.html"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
            File.WriteAllText(Path.Combine(folder, file), "");
        }

        var listing = new SeedFolder(folder, "seeds", [".html", ".htm"]).List();
        Directory.Delete(folder, recursive: true);
        Assert.Equal(["band_files/band.html", "ferry.html", "key.htm"], listing.Seeds.Select(seed => seed.File));
        Assert.Equal(["ferry_files/ad.html", "ferry_files/boat.jpg", "key-Dateien/frame.htm"], listing.Others);
    }
}
