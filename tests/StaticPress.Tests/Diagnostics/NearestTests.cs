using StaticPress.Diagnostics;

namespace StaticPress.Tests.Diagnostics;

public class NearestTests
{
    [Theory]
    [InlineData("titel", "title")]
    [InlineData("TITLE", "title")]
    [InlineData("--dest", "--destination")]
    [InlineData("desc", "description")]
    [InlineData("--d", null)]
    [InlineData("quite-another", null)]
    public void A_misspelt_name_and_a_beginning_lead_to_what_was_meant(string name, string? meant) =>
        Assert.Equal(meant, Nearest.Of(name, ["title", "url", "description", "--destination", "--drafts"]));
}
