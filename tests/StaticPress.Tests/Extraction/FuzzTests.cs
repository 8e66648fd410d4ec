using StaticPress.Benchmarks.Fuzzing.Running;

namespace StaticPress.Tests;

public class FuzzTests
{
    public static TheoryData<string> Formats() => [.. FuzzTargets.All(Repository.Root).Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Mutated_documents_are_read_without_a_fault(string format)
    {
        var result = new FuzzRun(FuzzTargets.All(Repository.Root).Single(target => target.Name == format), seed: 1).Run(executions: 5_000, TimeSpan.FromSeconds(6), threads: 2);
        Assert.True(result.Executions > 20, $"{result.Executions} executions in {result.Elapsed}");
        Assert.Empty(result.Failures);
    }

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
