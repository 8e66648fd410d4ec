using StaticPress.Model;

namespace StaticPress.Tests;

public class DatelineTests
{
    private const string Standfirst = "The council met for nine hours on Monday, and its decision ends a dispute that divided the town through two elections.";
    private const string Opening = "VELLHAVEN, March 3 (Courier) — ";

    [Fact]
    public void A_dateline_below_a_standfirst_belongs_to_its_own_paragraph()
    {
        var article = Reading.Extract($"Harbour council votes to dredge old basin\n\n{Standfirst}\n\n{Opening}The harbour council voted on Tuesday to dredge the old basin.\n").Article;
        Assert.Equal(1, article.Dateline!.Block);
        Assert.StartsWith(Opening, article.Dateline.In(article.Body)!.Text.Text, StringComparison.Ordinal);
        Assert.Equal(Opening.Length, article.Dateline.Length);
        Assert.Equal(Standfirst, ArticleSummary.Of(article));
    }

    [Fact]
    public void A_dateline_on_a_line_of_its_own_opens_no_paragraph()
    {
        var article = Reading.Extract($"Harbour council votes to dredge old basin\n\nVELLHAVEN, March 3 (Courier)\n\n{Standfirst}\n").Article;
        Assert.Equal(0, article.Dateline!.Length);
        Assert.Null(article.Dateline.In(article.Body));
    }
}
