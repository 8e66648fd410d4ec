using StaticPress.Configuration;
using StaticPress.Seeds;

namespace StaticPress.Tests.Configuration;

public class ConfigurationDocumentTests
{
    [Fact]
    public void Every_setting_is_documented_as_it_is_read() => Assert.Equal(
        SettingKeys.All.Select(key => $"| `{key.Name}` | {key.Type} | {key.Description} | {(key.Required ? "required " : key.Default is { } text ? text + " " : "")}|"),
        Rows("## Keys", "## The seed index"));

    [Fact]
    public void Every_key_of_the_seed_index_is_documented_as_it_is_read() => Assert.Equal(
        EntryKeys.All.Select(key => $"| `{key.Name}` | {key.Type} | {key.Description} | {(key.Required ? "required " : "")}|"),
        Rows("## The seed index", null));

    [Fact]
    public void No_key_is_declared_and_left_out_of_the_list() => Assert.Equal(
        typeof(SettingKeys).GetFields().Where(field => field.FieldType.IsAssignableTo(typeof(SettingKey))).Select(field => ((SettingKey)field.GetValue(null)!).Name).Order(StringComparer.Ordinal),
        SettingKeys.All.Select(key => key.Name).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Rows(string from, string? to) => File.ReadLines(Repository.File("docs/configuration.md"))
        .SkipWhile(line => line != from).TakeWhile(line => line != to).Where(line => line.StartsWith("| `", StringComparison.Ordinal));
}
