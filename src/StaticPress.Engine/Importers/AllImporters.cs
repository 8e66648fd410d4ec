namespace StaticPress.Importers;

/// <summary>Every format that is read, in the order in which a path is offered to them.</summary>
public static class AllImporters
{
    public static IReadOnlyList<IImporter> List { get; } = [new TextImporter()];

    /// <summary>The importer for a path; text for names that no format claims.</summary>
    public static IImporter For(string path) => List.FirstOrDefault(importer => importer.Reads(path)) ?? List[0];
}
