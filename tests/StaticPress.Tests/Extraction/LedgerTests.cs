using CsCheck;
using StaticPress.Benchmarks.Corpus.Scoring;

namespace StaticPress.Tests;

public class LedgerTests
{
    private static readonly (string Format, string Text)[] Documents =
    [
        .. SpecExample.ReadAll().Select(example => (example.Format, example.Input)),
        .. CorpusFolder.Read(Repository.File("tests/Corpus")).Select(document => (document.Format, document.Source.Content)),
    ];

    private static readonly string[] Fragments =
    [
        "", " ", "\u200E", "Synopsis", "Key Takeaways", "Point of View", "FAQ", "Summary:", "Updated: 3 June 2025", "• One point", "2. Two points", "By", "By Ana Ruiz", "###", "ENDS", "Comments",
        "Seoul, June 30 (NationPress) Text of a report that goes on for a while.", "(Reuters) - Text.", "30/06/2025", "Is it so?", "A: It is.", "Related stories", "Home | News | Sport", "About Orrin Trust", "Media contact:",
        "The harbour council voted on Tuesday to dredge the old basin, ending a dispute that had lasted for nine years and two elections in the town.", "\uFEFF", "\u2028", "(", "[", "【北京＝", "-", "—", ":", "新华社北京11月22日电", "Q:", "\uD83D", "१४ जनवरी २०२५",
    ];

    [Fact]
    public void Every_line_stands_once_after_random_edits() =>
        Gen.Select(Gen.Int[0, Documents.Length - 1], Gen.Int[0, 3].Array[1, 6], Gen.Int[0, 200].Array[12]).Sample((document, edits, places) =>
        {
            var lines = Documents[document].Text.Split('\n').ToList();
            for (var i = 0; i < edits.Length && lines.Count > 1; i++) Edit(lines, edits[i], places[2 * i] % lines.Count, places[(2 * i) + 1] % lines.Count);
            LedgerLaw.Check(Documents[document].Format, string.Join('\n', lines));
        }, iter: 1_000);

    [Fact]
    public void Every_line_stands_once_in_random_text() =>
        Gen.OneOf(Gen.String, Gen.Int[0, Fragments.Length - 1].Array[0, 20].Select(picks => string.Join('\n', picks.Select(pick => Fragments[pick]))), Gen.Char[" \n\rAaЯअع中가.?:(-—•1\u200F"].Array[0, 80].Select(letters => new string(letters)))
            .Sample(LedgerLaw.Check, iter: 3_000);

    [Fact]
    public void Extraction_gives_the_same_twice() =>
        Gen.Int[0, Documents.Length - 1].Sample(document => Assert.Equal(Extract(document), Extract(document)), iter: 200);

    [Fact]
    public void No_word_of_a_document_is_lost_or_invented() =>
        Gen.Int[0, Documents.Length - 1].Sample(document =>
        {
            var (format, text) = Documents[document];
            if (format != "text") return;
            var source = text.Split([' ', '\n', '\r', '\t', '\u3000', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
            foreach (var block in Extract(document).Article.Body)
            {
                foreach (var word in StaticPress.Model.BlockText.Of(block).Split([' ', '\n', '\t', '\u3000', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)) Assert.True(source.Contains(word) || source.Any(other => other.Contains(word, StringComparison.Ordinal) || word.Contains(other, StringComparison.Ordinal)), word);
            }
        }, iter: 200);

    [Theory]
    [InlineData("The council met.\n")]
    [InlineData("• point\n")]
    [InlineData("FAQ\nIs it?\n")]
    [InlineData("Comments\n")]
    [InlineData("###\n")]
    [InlineData("About Orrin Trust\n")]
    [InlineData("Key Takeaways\nshort\n")]
    [InlineData("Home\n")]
    [InlineData("Comments\nJo: good\n")]
    [InlineData("Nov\n22\n2026\n")]
    [InlineData("Topics\nOrrin\n")]
    [InlineData("ANA RUIZ: It left.\n")]
    [InlineData("By Ana Ruiz | 3 May 2025\n")]
    [InlineData("a line of a wrapped paragraph that goes on and on until it is\n")]
    [InlineData("\n\n\r\u200E\n")]
    [InlineData("((((((((((((((((")]
    public void A_hundred_thousand_lines_take_seconds_at_most(string line)
    {
        var text = string.Concat(Enumerable.Repeat(line, 100_000));
        // Under a second where nothing else runs; a loop within a loop takes minutes.
        Assert.InRange(ThreadTime.Of(() => Reading.Extract(text)), TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static StaticPress.Extraction.ExtractedArticle Extract(int document) => Reading.Extract(Reading.Document(Documents[document].Format, Documents[document].Text));

    private static void Edit(List<string> lines, int kind, int from, int to)
    {
        switch (kind)
        {
            case 0:
                (lines[from], lines[to]) = (lines[to], lines[from]);
                break;
            case 1:
                lines.RemoveAt(from);
                break;
            case 2:
                lines.Insert(to, lines[from]);
                break;
            default:
                lines[from] += lines[(from + 1) % lines.Count];
                lines.RemoveAt((from + 1) % lines.Count);
                break;
        }
    }
}
