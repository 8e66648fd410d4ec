using StaticPress.Diagnostics;
using StaticPress.Program.Printing;

namespace StaticPress.Tests.Program;

public class DiagnosticPrinterTests
{
    [Fact]
    public void Fifty_of_a_severity_are_printed_and_the_rest_is_counted()
    {
        var lines = Print(Paint.Plain, [.. Enumerable.Range(0, 120).Select(i => Error($"mistake {i:000}")), .. Enumerable.Range(0, 2).Select(i => Warning($"doubt {i}"))]).Split('\n');
        Assert.Equal("a.txt: warning SP1301: doubt 0", lines[0]);
        Assert.Equal("a.txt: error SP1201: mistake 000", lines[2]);
        Assert.Equal("a.txt: error SP1201: mistake 049", lines[51]);
        Assert.Equal("… and 70 errors more", lines[52]);
    }

    [Fact]
    public void Colours_are_for_terminals() =>
        Assert.Equal("\e[1ma.txt: \e[0m\e[1;31merror SP1201\e[0m: mistake\n", Print(Paint.Colored, Error("mistake")));

    [Fact]
    public void A_long_line_is_cut_around_its_caret()
    {
        var folder = Directory.CreateTempSubdirectory("printer-").FullName;
        File.WriteAllText(Path.Combine(folder, "a.txt"), new string('x', 500) + "!" + new string('y', 500));
        var writer = new StringWriter { NewLine = "\n" };
        new DiagnosticPrinter(writer, Paint.Plain, folder).Print(Error("here") with { Location = new SourceLocation("a.txt", 1, 501) });
        var lines = writer.ToString().Split('\n');
        Assert.Equal('!', lines[1][lines[2].IndexOf('^', StringComparison.Ordinal)]);
        Assert.True(lines[1].Length < 120);
        Directory.Delete(folder, recursive: true);
    }

    private static Diagnostic Error(string message) => new("SP1201", Severity.Error, new SourceLocation("a.txt"), message);

    private static Diagnostic Warning(string message) => new("SP1301", Severity.Warning, new SourceLocation("a.txt"), message);

    private static string Print(Paint paint, params Diagnostic[] diagnostics)
    {
        var writer = new StringWriter { NewLine = "\n" };
        new DiagnosticPrinter(writer, paint, "/").Print(diagnostics);
        return writer.ToString();
    }
}
