using StaticPress.Benchmarks.Fuzzing.Running;

namespace StaticPress.Tests;

public class FuzzTests
{
    public static TheoryData<string> Formats() => [.. FuzzTargets.Formats(Repository.Root).Select(target => target.Name)];

    public static TheoryData<string> Files() => [.. FuzzTargets.Files(Repository.Root).Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Mutated_documents_are_read_without_a_fault(string format)
    {
        var result = Run(format, TimeSpan.FromSeconds(20));
        Assert.True(result.Executions > 100, $"{result.Executions} executions in {result.Elapsed}");
        Assert.Empty(result.Failures);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Mutated_files_of_a_publication_are_read_without_a_fault(string file)
    {
        var result = Run(file, TimeSpan.FromSeconds(6));
        Assert.True(result.Executions > 20, $"{result.Executions} executions in {result.Elapsed}");
        Assert.Empty(result.Failures);
    }

    private static FuzzResult Run(string name, TimeSpan time) =>
        new FuzzRun(FuzzTargets.All(Repository.Root).Single(target => target.Name == name), seed: 1).Run(executions: 5_000, time, threads: 2);

    [Fact]
    public void An_execution_is_the_same_whenever_it_is_replayed()
    {
        var target = FuzzTargets.All(Repository.Root)[0];
        for (var execution = 0; execution < 200; execution++) Assert.Equal(new FuzzRun(target, 7).Document(execution), new FuzzRun(target, 7).Document(execution));
        Assert.NotEqual(new FuzzRun(target, 7).Document(1), new FuzzRun(target, 8).Document(1));
    }

    [Fact]
    public void A_lost_line_is_a_fault()
    {
        var document = new StaticPress.Model.SourceDocument("seeds/example.txt", "text", new StaticPress.Text.SourceText("The ferry is back\n\nIt left at noon.\n"));
        var extracted = Reading.Extract("The ferry is back\n\nIt left at noon.\n");
        Assert.Null(LedgerSum.Fault(document, extracted));
        Assert.NotNull(LedgerSum.Fault(document, extracted with { Ledger = [extracted.Ledger[0]] }));
        Assert.NotNull(LedgerSum.Fault(document, extracted with { Article = extracted.Article with { Body = [] } }));
    }
}
