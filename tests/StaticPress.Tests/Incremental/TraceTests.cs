using StaticPress.Diagnostics;
using StaticPress.Incremental;

namespace StaticPress.Tests.Incremental;

public sealed class TraceTests : IDisposable
{
    private static readonly Question Weather = new(1, 10);
    private static readonly Question News = new(2, 20, 3);

    /// <summary>Decides the news.</summary>
    private static readonly Question Season = new(3, 0);

    private readonly string file = Path.GetTempFileName();

    [Fact]
    public void An_output_whose_answers_are_the_same_is_unchanged()
    {
        Save(("a/index.html", [new Answered(Weather, 5)], [new Answered(News, 7)]));
        var trace = Trace.Load(file, identity: 1);
        Assert.NotNull(trace.FindUnchanged("a/index.html", new Answers { [Weather] = 5, [News] = 7 }));
    }

    [Fact]
    public void Another_answer_to_a_question_of_its_own_makes_it_changed()
    {
        Save(("a", [new Answered(Weather, 5)], [new Answered(News, 7)]));
        Assert.Null(Trace.Load(file, 1).FindUnchanged("a", new Answers { [Weather] = 5, [News] = 8 }));
    }

    [Fact]
    public void Another_answer_to_a_common_question_makes_it_changed()
    {
        Save(("a", [new Answered(Weather, 5)], []), ("b", [new Answered(Weather, 5)], []));
        var trace = Trace.Load(file, 1);
        var answers = new Answers { [Weather] = 6 };
        Assert.Null(trace.FindUnchanged("a", answers));
        Assert.Null(trace.FindUnchanged("b", answers));
    }

    [Fact]
    public void As_long_as_a_basis_is_answered_the_same_what_follows_from_it_is_not_asked()
    {
        using (var recording = new TraceRecording(Path.GetTempPath()))
        {
            recording.Add("a", new OutputStamp(1, 2), [], [new Answered(News, 7), new Answered(Weather, 5)], []);
            recording.Save(file, 1, new Answered(Season, 4));
        }
        Assert.NotNull(Trace.Load(file, 1).FindUnchanged("a", new Answers { [Season] = 4, [Weather] = 5 }));
        Assert.Null(Trace.Load(file, 1).FindUnchanged("a", new Answers { [Season] = 4, [Weather] = 6, [News] = 7 }));
        Assert.Null(Trace.Load(file, 1).FindUnchanged("a", new Answers { [Season] = 3, [Weather] = 5, [News] = 8 }));
        Assert.NotNull(Trace.Load(file, 1).FindUnchanged("a", new Answers { [Season] = 3, [Weather] = 5, [News] = 7 }));
    }

    [Fact]
    public void What_is_settled_is_not_asked_but_for_some_subjects_and_kinds()
    {
        var others = new Question(Weather.Kind, 11);
        Save(("a", [new Answered(Weather, 5)], [new Answered(others, 5), new Answered(Weather, 6)]), ("b", [], [new Answered(others, 5)]), ("c", [], [new Answered(News, 7)]));
        var asked = new Answers();
        var trace = Trace.Load(file, 1);
        trace.SettleBut(Weather.Kind, []);
        Assert.All(["a", "b", "c"], path => Assert.NotNull(trace.FindUnchanged(path, asked)));
        trace.SettleBut(Weather.Kind, [Weather.Subject]);
        Assert.Null(trace.FindUnchanged("a", asked));
        Assert.NotNull(trace.FindUnchanged("a", new Answers { [Weather] = 6 }));
        Assert.NotNull(trace.FindUnchanged("b", asked));
        trace.SettleBut(Weather.Kind, [Weather.Subject], News.Kind);
        Assert.Null(trace.FindUnchanged("c", asked));
        Assert.NotNull(trace.FindUnchanged("c", new Answers { [News] = 7 }));
        trace.SettleBut(Weather.Kind, [.. Enumerable.Range(10, 100).Select(subject => (ulong)subject)]);
        Assert.All(["a", "b"], path => Assert.Null(trace.FindUnchanged(path, asked)));
    }

    [Fact]
    public void Outputs_are_told_by_number_with_their_paths()
    {
        Save(("a", [], [new Answered(News, 7)]), ("b/é", [], []));
        var trace = Trace.Load(file, 1);
        var answers = new Answers { [News] = 8 };
        var found = new List<(string, bool)>();
        for (var number = 0; number < trace.Count; number++)
        {
            if (trace.TryRead(number, answers, out var output)) found.Add((output.PathText, output.IsUnchanged));
        }
        Assert.Equal([("a", false), ("b/é", true)], found);
    }

    [Fact]
    public void All_that_is_kept_at_once_stays_but_for_what_is_added_again()
    {
        Save(("a", [new Answered(Weather, 5)], []), ("b", [new Answered(Weather, 5)], []));
        var (trace, answers) = (Trace.Load(file, 1), new Answers { [Weather] = 5, [News] = 7 });
        using (var recording = new TraceRecording(Path.GetTempPath(), trace))
        {
            recording.KeepAll();
            recording.Add("b", new OutputStamp(3, 4), [], [new Answered(News, 7)], []);
            Assert.Equal(recording.Save(file, 1), Trace.Load(file, 1).Sum);
        }
        Assert.Equal(new OutputStamp(1, 2), Trace.Load(file, 1).FindUnchanged("a", answers)!.Stamp);
        Assert.Equal(new OutputStamp(3, 4), Trace.Load(file, 1).FindUnchanged("b", answers)!.Stamp);
    }

    [Fact]
    public void Diagnostics_come_back_word_for_word()
    {
        var diagnostic = new Diagnostic("SP3002", Severity.Warning, new SourceLocation("templates/a.html", 3, 4), "text", "hint", null);
        using (var recording = new TraceRecording(Path.GetTempPath()))
        {
            recording.Add("a", new OutputStamp(1, 2), [], [], [diagnostic]);
            recording.Save(file, 1);
        }
        var known = Trace.Load(file, 1).FindUnchanged("a", new Answers());
        Assert.Equal([diagnostic], known!.Diagnostics);
        Assert.Equal(new OutputStamp(1, 2), known.Stamp);
    }

    [Fact]
    public void What_is_kept_is_in_the_next_trace_as_it_was()
    {
        var diagnostic = new Diagnostic("SP3002", Severity.Warning, new SourceLocation("templates/a.html", 3, 4), "text", "hint", null);
        using (var recording = new TraceRecording(Path.GetTempPath()))
        {
            recording.Add("b", new OutputStamp(3, 4), [new Answered(News, 1)], [], []);
            recording.Add("a", new OutputStamp(1, 2), [new Answered(Weather, 5)], [new Answered(News, 7)], [diagnostic]);
            recording.Save(file, 1);
        }
        var answers = new Answers { [Weather] = 5, [News] = 7 };
        var trace = Trace.Load(file, 1);
        var known = trace.FindUnchanged("a", answers)!;
        using (var recording = new TraceRecording(Path.GetTempPath(), trace))
        {
            recording.Keep("a", known);
            recording.Save(file, 1);
        }
        Assert.Equal([diagnostic], Trace.Load(file, 1).FindUnchanged("a", answers)!.Diagnostics);
        Assert.Equal(new OutputStamp(1, 2), Trace.Load(file, 1).FindUnchanged("a", answers)!.Stamp);
        Assert.Null(Trace.Load(file, 1).FindUnchanged("a", new Answers { [Weather] = 5, [News] = 8 }));
        Assert.Null(Trace.Load(file, 1).FindUnchanged("a", new Answers { [Weather] = 6, [News] = 7 }));
    }

    [Fact]
    public void More_than_memory_keeps_comes_back_whole()
    {
        const int Outputs = 40_000;
        using (var recording = new TraceRecording(Path.GetTempPath()))
        {
            for (var i = 0; i < Outputs; i++) recording.Add($"page/{i}", new OutputStamp(i, 2), [new Answered(Weather, 5)], [.. Enumerable.Repeat(new Answered(News, 7), 8)], []);
            recording.Save(file, 1);
        }
        Assert.InRange(new FileInfo(file).Length, 6_000_000, 20_000_000);
        var (trace, answers) = (Trace.Load(file, 1), new Answers { [Weather] = 5, [News] = 7 });
        for (var i = 0; i < Outputs; i++) Assert.Equal(i, trace.FindUnchanged($"page/{i}", answers)!.Stamp.Length);
    }

    [Fact]
    public void A_trace_of_another_program_or_destination_is_no_trace()
    {
        Save(("a", [], []));
        Assert.Null(Trace.Load(file, identity: 2).FindUnchanged("a", new Answers()));
    }

    [Fact]
    public void A_damaged_trace_is_no_trace_wherever_the_damage_is()
    {
        Save(("a", [new Answered(Weather, 5)], [new Answered(News, 7)]));
        var good = File.ReadAllBytes(file);
        var answers = new Answers { [Weather] = 5, [News] = 7 };
        for (var i = 0; i < good.Length; i++)
        {
            var bad = (byte[])good.Clone();
            bad[i] ^= 0x41;
            File.WriteAllBytes(file, bad);
            Assert.Null(Trace.Load(file, 1).FindUnchanged("a", answers));
            File.WriteAllBytes(file, good[..i]);
            Assert.Null(Trace.Load(file, 1).FindUnchanged("a", answers));
        }
    }

    public void Dispose() => File.Delete(file);

    private void Save(params ReadOnlySpan<(string Path, Answered[] Common, Answered[] Own)> outputs)
    {
        using var recording = new TraceRecording(Path.GetTempPath());
        foreach (var (path, common, own) in outputs) recording.Add(path, new OutputStamp(1, 2), common, own, []);
        recording.Save(file, 1);
    }

    private sealed class Answers : Dictionary<Question, ulong>, IAnswers
    {
        public ulong Answer(Question question) => this.GetValueOrDefault(question);

        public Question? BasisOf(byte kind) => kind == News.Kind ? Season : null;
    }
}
