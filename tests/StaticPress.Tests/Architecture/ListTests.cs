namespace StaticPress.Tests.Architecture;

/// <summary>Each capability is a small interface and an explicit list. An implementation that is missing from its list would never run.</summary>
public class ListTests
{
    /// <summary>The interface and the file that lists its implementations.</summary>
    public static TheoryData<string, string> Lists { get; } = new()
    {
        { "StaticPress.Importers.IImporter", "Importers/AllImporters.cs" },
        { "StaticPress.Rendering.IOutputSource", "Pipeline/OutputSources.cs" },
        { "StaticPress.Checks.ICheck", "Checks/AllChecks.cs" },
        { "StaticPress.Archives.IArchive", "Archives/AllArchives.cs" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_implementation_stands_in_its_list(string name, string list)
    {
        var contract = typeof(StaticPress.Diagnostics.Diagnostic).Assembly.GetType(name, throwOnError: true)!;
        var text = File.ReadAllText(Repository.File("src/StaticPress.Engine/" + list));
        var implementations = contract.Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsInterface: false } && type.IsAssignableTo(contract)).Select(type => type.Name).ToList();
        Assert.NotEmpty(implementations);
        Assert.All(implementations, type => Assert.Matches($@"\bnew {type}\(", text));
    }

    [Fact]
    public void Every_list_of_the_engine_is_watched_here()
    {
        // Interfaces that are implemented more than once are capabilities; who answers a query is not chosen from a list.
        var engine = typeof(StaticPress.Diagnostics.Diagnostic).Assembly;
        var capabilities = engine.GetTypes().Where(type => type.IsInterface)
            .Where(contract => engine.GetTypes().Count(type => type is { IsAbstract: false, IsInterface: false } && type.IsAssignableTo(contract)) > 1)
            .Select(contract => contract.FullName!);
        Assert.Empty(capabilities.Except(Lists.Select(row => row.Data.Item1)).Except([typeof(StaticPress.Incremental.IAnswers).FullName!]));
    }
}
