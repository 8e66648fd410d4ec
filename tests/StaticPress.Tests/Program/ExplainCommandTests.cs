using System.Text.Json;

namespace StaticPress.Tests.Program;

public class ExplainCommandTests
{
    [Fact]
    public void Every_line_stands_beside_its_role()
    {
        using var run = ProgramRun.WithPublication();
        Assert.Equal(0, run.Run("explain", "seeds/ferry.txt"));
        Assert.StartsWith(
            """
            seeds/ferry.txt  text
                 headline 1 │ Ferry Sails Again
                          2 │
                     body 3 │ Oslo, March 3 (Courier) The ferry sailed again on Monday after eleven weeks.
                          4 │
                     body 5 │ The captain was pleased.
                          6 │
                published 7 │ 03/03/2026

            """.ReplaceLineEndings("\n"),
            run.Out, StringComparison.Ordinal);
        Assert.Contains("    published  2026-03-03\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_paragraph_says_what_it_is()
    {
        using var run = new ProgramRun();
        run.Write("x.md", "# The ferry\n\nIt left[^a].\n\n## On the quay\n\n![The quay](quay.jpg \"At noon\")\n\n* One point\n* Another\n\n[^a]: Late.\n");
        Assert.Equal(0, run.Run("explain", "x.md"));
        Assert.StartsWith(
            """
            x.md  markdown
                 headline  1 │ The ferry
                     body  3 │ It left¹.
                     body  5 │ On the quay  ← heading
                     body  7 │ At noon  ← image quay.jpg
                     body  9 │ One point  ← list
                             │ Another
                     body 12 │ Late.  ← note

            """.ReplaceLineEndings("\n"),
            run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_publications_labels_and_index_count_inside_it_and_nothing_does_outside()
    {
        using var run = ProgramRun.WithPublication();
        var text = ProgramRun.Article.Replace("\n\nThe captain", "\n\nVom Kai aus gesehen\n\n- The ferry sails.\n- It sails daily.\n\nThe captain", StringComparison.Ordinal);
        run.Write("seeds/ferry.txt", text);
        run.Write("staticpress.yml", ProgramRun.Settings + "labels: {takeaways: Vom Kai aus gesehen}\n");
        run.Write("seeds/index.yml", "- file: ferry.txt\n  language: nn\n");
        Assert.Equal(0, run.Run("explain", "seeds/ferry.txt", "--json"));
        using var inside = JsonDocument.Parse(run.Out);
        Assert.Equal(["The ferry sails.", "It sails daily."], inside.RootElement.GetProperty("takeaways").EnumerateArray().Select(item => item.GetString()!));
        Assert.Equal("nn", inside.RootElement.GetProperty("language").GetString());

        using var other = new ProgramRun();
        other.Write("ferry.txt", text);
        Assert.Equal(0, other.Run("explain", "ferry.txt", "--json"));
        using var outside = JsonDocument.Parse(other.Out);
        Assert.Equal("ferry.txt", outside.RootElement.GetProperty("file").GetString());
        Assert.Empty(outside.RootElement.GetProperty("takeaways").EnumerateArray());
    }

    [Fact]
    public void A_folder_is_one_line_a_file_and_totals()
    {
        using var run = ProgramRun.WithPublication();
        run.Write("seeds/bridge.txt", "Bridge Opens\n\nThe bridge opened to applause from both banks.\n");
        Assert.Equal(0, run.Run("explain", "seeds"));
        var lines = run.Out.Split('\n');
        Assert.StartsWith("seeds/bridge.txt  en  undated", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("seeds/ferry.txt  en  2026-03-03", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("2 documents read, 0 with doubts, 0 unreadable; 6 lines: body 3, headline 2", lines[2], StringComparison.Ordinal);

        run.Run("explain", "seeds", "--json");
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(["seeds/bridge.txt", "seeds/ferry.txt"], json.RootElement.EnumerateArray().Select(item => item.GetProperty("file").GetString()!));
    }

    private const string Unlabelled =
        """
        Harbour council votes to dredge old basin

        The council met for nine hours on Monday, and its decision ends a dispute that divided the town.

        What you will want to know
        - The basin will be dredged in spring.
        - The cost is 4.2 million crowns.

        VELLHAVEN, March 3 (Courier) — The harbour council voted on Tuesday to dredge the old basin, ending a dispute.

        Will the ferry run?
        Yes, every day but Sunday.
        Who pays?
        The county pays half, and the town the rest.

        03/04/2026

        """;

    [Fact]
    public void A_label_that_is_missing_is_tried_and_told()
    {
        using var run = new ProgramRun();
        run.Write("x.txt", Unlabelled);
        run.Run("explain", "x.txt");
        Assert.Contains("      above 3  a line “Synopsis” would give a synopsis\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("       line 5  “What you will want to know” as a label would give 2 takeaways;\n               add “labels: {takeaways: What you will want to know}” to staticpress.yml\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("     above 11  a line “Frequently Asked Questions” would give 2 questions\n", run.Out, StringComparison.Ordinal);

        run.Run("explain", "x.txt", "--json");
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(["synopsis", "takeaways", "faq"], json.RootElement.GetProperty("trials").EnumerateArray().Select(trial => trial.GetProperty("role").GetString()!));
    }

    [Fact]
    public void What_a_trial_promises_is_what_the_label_gives()
    {
        using var run = new ProgramRun();
        run.Write("x.txt", Unlabelled.Replace("Will the ferry", "Frequently Asked Questions\nWill the ferry", StringComparison.Ordinal).Replace("What you will want to know", "Key Takeaways", StringComparison.Ordinal));
        run.Run("explain", "x.txt");
        Assert.Contains("    takeaways  2\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("    questions  2\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("would give 2", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_with_all_its_labels_is_left_in_peace()
    {
        using var run = ProgramRun.WithPublication();
        run.Run("explain", "seeds/ferry.txt");
        Assert.DoesNotContain("questions would", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("takeaways would", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_doubt_stands_under_its_line()
    {
        using var run = new ProgramRun();
        run.Write("x.txt", "Ferry sails again\n\nThe ferry sailed again on Monday.\n\n03/04/2026\n");
        run.Run("explain", "x.txt");
        Assert.Contains("    published 5 │ 03/04/2026\n                ? warning SP1303: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lines_are_wrapped_beside_the_gutter_of_a_terminal()
    {
        using var run = new ProgramRun { Width = 60 };
        run.Write("x.txt", "Ferry sails again\n\nThe ferry sailed again on Monday after eleven weeks in the yard, and the captain was pleased.\n");
        run.Run("explain", "x.txt");
        Assert.Contains("         body 3 │ The ferry sailed again on Monday after\n                │ eleven weeks in the yard, and the captain\n                │ was pleased.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told_and_answer_1()
    {
        using var run = new ProgramRun();
        File.WriteAllBytes(Path.Combine(run.Folder, "x.txt"), [0x41, 0xFF, 0xFE, 0x41, 0x0A, 0xE9]);
        Assert.Equal(1, run.Run("explain", "x.txt"));
        Assert.StartsWith("x.txt(1,2): error SP1201", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Run("explain", "x.txt", "--json"));
        Assert.Equal("\n", run.Out);
    }

    [Fact]
    public void No_text_of_a_document_commands_the_terminal()
    {
        using var run = new ProgramRun { Colored = true };
        run.Write("x.txt", "Ferry \e]0;owned\a Sails\n\nThe \e[2J ferry sailed, \u202Edlias\u202C it did.\n");
        run.Run("explain", "x.txt");
        var rest = System.Text.RegularExpressions.Regex.Replace(run.Out, "\e\\[[0-9;]*m", "");
        Assert.DoesNotContain('\e', rest);
        Assert.DoesNotContain('\a', rest);
        Assert.DoesNotContain('\u202E', rest);
        Assert.NotEqual(rest, run.Out);
    }
}
