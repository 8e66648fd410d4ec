using StaticPress.Importers.Markdown;

namespace StaticPress.Tests.Importers;

public class MarkdownDocumentTests
{
    [Fact]
    public void The_table_of_keys_is_the_code_s()
    {
        var rows = FrontMatterKeys.All.Select(field => $"| `{field.Name}` | {string.Join(" ", field.Keys.Select(key => $"`{key}`"))} |");
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "markdown.md"));
        foreach (var row in rows) Assert.Contains(row + "\n", document, StringComparison.Ordinal);
    }
}
