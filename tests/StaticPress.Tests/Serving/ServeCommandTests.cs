using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using StaticPress.Tests.Program;

namespace StaticPress.Tests.Serving;

/// <summary>What <c>serve</c> says in the terminal.</summary>
public sealed partial class ServeCommandTests
{
    [Fact]
    public async Task Its_first_line_is_the_address_and_its_end_is_no_failure()
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(4));
        using var run = ProgramRun.PublicationUntil(end.Token);
        Assert.Equal(0, await Task.Run(() => run.Run("serve", "--port", "0")));
        Assert.Matches("""\APreview at http://localhost:\d+/press/ \(Ctrl-C ends it\)\n1 article, all read \(\d.*\)\n\z""", run.Out);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task A_taken_port_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(4));
        using var run = ProgramRun.PublicationUntil(end.Token);
        Assert.Equal(0, await Task.Run(() => run.Run("serve", "--port", taken.ToString(CultureInfo.InvariantCulture))));
        Assert.Contains($"\nPort {taken} is taken; this is the next free one.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_save_is_one_line_and_a_mistake_is_told_once()
    {
        using var end = new CancellationTokenSource();
        using var run = ProgramRun.PublicationUntil(end.Token);
        var running = Task.Run(() => run.Run("serve", "--port", "0"));
        await UntilAsync(() => run.SoFar.Out.Contains("1 article", StringComparison.Ordinal));
        run.Write("seeds/ferry.txt", ProgramRun.Article.Replace("eleven", "twelve", StringComparison.Ordinal));
        await UntilAsync(() => SavedSeed().IsMatch(run.SoFar.Out));
        run.Write("staticpress.yml", ProgramRun.Settings + "sektions: []\n");
        await UntilAsync(() => run.SoFar.Error.Contains("A build would publish nothing: 1 error\n", StringComparison.Ordinal));
        run.Write("staticpress.yml", ProgramRun.Settings);
        await UntilAsync(() => run.SoFar.Out.Contains("No errors any more.\n", StringComparison.Ordinal));
        await end.CancelAsync();
        Assert.Equal(0, await running);
        Assert.Equal(1, Regex.Count(run.Error, "error SP", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.Contains("staticpress.yml(5,1): error SP1003: the key “sektions” is not known\n  5 | sektions: []\n    | ^\n  hint: did you mean “sections”?\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port 99999", "--port: “99999” is not a number from 0 to 65535")]
    [InlineData("--port x", "--port: “x” is not a number from 0 to 65535")]
    [InlineData("--host elsewhere", "--host: “elsewhere” is not the number of an address")]
    [InlineData("--prot 80", "did you mean “--port”?")]
    public void What_cannot_be_meant_is_refused(string arguments, string told)
    {
        using var run = ProgramRun.WithPublication();
        Assert.Equal(2, run.Run(["serve", .. arguments.Split(' ')]));
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_of_another_machine_is_the_machine_s_failure()
    {
        using var run = ProgramRun.WithPublication();
        // TEST-NET-3 (RFC 5737): nobody's address.
        Assert.Equal(3, run.Run("serve", "--host", "203.0.113.7", "--port", "0"));
        Assert.Contains("cannot listen on 203.0.113.7", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_ends_with_examples()
    {
        using var run = ProgramRun.WithPublication();
        Assert.Equal(0, run.Run("serve", "--help"));
        Assert.Contains("\nExamples:\n  staticpress serve --open\n", run.Out, StringComparison.Ordinal);
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), "nothing came");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    [GeneratedRegex(@"\nseeds/ferry\.txt: 1 source read \(\d+ ms\)\n")]
    private static partial Regex SavedSeed();
}
