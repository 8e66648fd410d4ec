using StaticPress.Diagnostics;

namespace StaticPress.Tests.Diagnostics;

public class DiagnosticCodeTests
{
    private static readonly string Document = Repository.File("docs/diagnostics.md");

    [Fact]
    public void Every_code_is_documented_and_every_documented_code_exists()
    {
        var expected = DiagnosticCodes.All.OrderBy(code => code.Id, StringComparer.Ordinal).Select(code => $"| {code.Id} | {code.Severity.ToString().ToLowerInvariant()} | {code.Summary} |").ToList();
        var lines = File.ReadAllLines(Document);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            var head = lines.TakeWhile(line => !line.StartsWith("| SP", StringComparison.Ordinal));
            var tail = lines.Reverse().TakeWhile(line => !line.StartsWith("| SP", StringComparison.Ordinal)).Reverse();
            File.WriteAllText(Document, string.Join('\n', [.. head, .. expected, .. tail]) + "\n");
            return;
        }
        var listed = lines.Where(line => line.StartsWith("| SP", StringComparison.Ordinal)).ToList();
        Assert.True(expected.SequenceEqual(listed), "docs/diagnostics.md differs from DiagnosticCodes.cs; UPDATE_GOLDEN=1 rewrites its table:\n" + string.Join('\n', [.. expected.Except(listed).Select(row => "+ " + row), .. listed.Except(expected).Select(row => "- " + row)]));
    }

    [Fact]
    public void No_code_stands_for_two_things()
    {
        Assert.Empty(DiagnosticCodes.All.GroupBy(code => code.Id).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(DiagnosticCodes.All, code => Assert.Matches("^SP[0-9]{4}$", code.Id));
        Assert.All(DiagnosticCodes.All, code => Assert.EndsWith(".", code.Summary, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_declared_code_is_in_the_list_of_all() => Assert.Equal(
        typeof(DiagnosticCodes).GetFields().Select(field => (DiagnosticCode)field.GetValue(null)!).OrderBy(code => code.Id),
        DiagnosticCodes.All.OrderBy(code => code.Id)); // declare with Code(…), not new(…)
}
