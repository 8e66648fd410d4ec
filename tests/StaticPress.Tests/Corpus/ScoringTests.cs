using StaticPress.Benchmarks.Corpus.Scoring;
using StaticPress.Extraction;
using StaticPress.Model;
using StaticPress.Text;

namespace StaticPress.Tests;

public class ScoringTests
{
    private const string Text = "The ferry is back\n\nThe ferry left at noon.\nShare\n";
    private const string Gold = """{"headline": "The ferry is back", "published": "2025-05-03", "lines": ["1 headline", "3 body", "4 furniture"]}""";

    [Fact]
    public void Runs_of_four_words_ignore_case_and_marks() =>
        Assert.Equal(["the ferry left at", "ferry left at noon"], Shingles.Of("“The ferry,\nleft at NOON!”"));

    [Fact]
    public void A_short_text_is_one_run_and_no_text_is_none()
    {
        Assert.Equal(["at noon"], Shingles.Of("At noon"));
        Assert.Empty(Shingles.Of(" – "));
    }

    [Fact]
    public void Vowel_signs_stay_in_their_words_and_ideographs_are_words()
    {
        Assert.Equal(["नदी", "में"], Shingles.Words("नदी में।"));
        Assert.Equal(["渡", "轮", "9", "点"], Shingles.Words("渡轮9点"));
    }

    [Fact]
    public void An_item_counts_as_often_as_it_stands_on_both_sides()
    {
        var score = FieldScore.OfItems(["a", "a", "b"], ["a", "c"]);
        Assert.Equal(1 / 3.0, score.Precision);
        Assert.Equal(1 / 2.0, score.Recall);
    }

    [Fact]
    public void Nothing_said_about_nothing_is_silent_and_everything_else_counts()
    {
        Assert.True(FieldScore.OfItems<string>([], []).IsSilent);
        Assert.Equal(0, FieldScore.OfItems(["a"], []).F1);
        Assert.Equal(0, FieldScore.OfItems([], ["a"]).F1);
    }

    [Fact]
    public void A_missing_value_costs_its_field_and_no_other()
    {
        var document = Read(Gold);
        Assert.Equal(new FieldScore(null, 0), Score(document, "published"));
        Assert.Equal(new FieldScore(1, 1), Score(document, "headline"));
        Assert.Equal(new FieldScore(1, 1), Score(document, "body"));
        Assert.Equal(new FieldScore(1, 1), Score(document, "furniture"));
    }

    [Fact]
    public void What_is_not_judged_does_not_count() =>
        Assert.True(Score(Read(Gold.Replace("\"lines\"", "\"not_judged\": [\"published\"], \"lines\"", StringComparison.Ordinal)), "published").IsSilent);

    [Fact]
    public void An_open_line_may_be_either()
    {
        var open = Read(Gold.Replace("4 furniture", "4 furniture|body", StringComparison.Ordinal));
        Assert.Equal(new FieldScore(1, 1), Score(open, "body"));
        Assert.True(Score(open, "furniture").IsSilent);
        Assert.Equal(new FieldScore(1, 1), Score(Read(Gold.Replace("3 body", "3 furniture|body", StringComparison.Ordinal)), "body"));
    }

    [Fact]
    public void A_page_line_that_stays_in_the_body_costs_body_blocks_and_furniture()
    {
        var document = Read(Gold.Replace("3 body\", \"4 furniture", "3-4 furniture", StringComparison.Ordinal));
        Assert.Equal(0, Score(document, "body").F1);
        Assert.Equal(0, Score(document, "body.blocks").F1);
        Assert.Equal(new FieldScore(1, 0.5), Score(document, "furniture"));
    }

    /// <summary>An answer made by hand: the scorer is tried here, not the reading.</summary>
    private static CorpusDocument Read(string gold)
    {
        var article = new Article { Language = "en", Direction = TextDirection.LeftToRight, Headline = "The ferry is back", Body = [new ParagraphBlock(new RichText("The ferry left at noon."), 3)] };
        EquatableArray<LedgerEntry> ledger = [new(1, 1, "headline"), new(3, 3, "body"), new(4, 4, "furniture", "share-line")];
        return new CorpusDocument("text/page/ferry", new SourceText(Text), GoldAnswer.Parse(gold), new ExtractedArticle(article, ledger, []));
    }

    private static FieldScore Score(CorpusDocument document, string field) => CorpusField.All.Single(candidate => candidate.Name == field).Score(document);
}
