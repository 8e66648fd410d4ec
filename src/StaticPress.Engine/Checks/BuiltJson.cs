using System.Text.Json;
using StaticPress.Text;

namespace StaticPress.Checks;

/// <summary>A JSON feed, a twin or another JSON file.</summary>
internal sealed class BuiltJson : BuiltFile
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    private readonly JsonDocument? document;

    private BuiltJson(BuiltSite site, string path, JsonDocument? document)
        : base(site, path) => this.document = document;

    /// <summary>Null if the file is damaged.</summary>
    public JsonElement? Root => document?.RootElement;

    public static BuiltJson Read(BuiltSite site, string path)
    {
        try
        {
            return new BuiltJson(site, path, WholeJson.Parse(File.ReadAllBytes(site.FullPath(path)), Options));
        }
        catch (JsonException error)
        {
            return new BuiltJson(site, path, null) { Damage = ((int)(error.LineNumber ?? -1) + 1, (int)(error.BytePositionInLine ?? -1) + 1, "the file is not valid JSON") };
        }
    }

    public override void Dispose()
    {
        document?.Dispose();
        base.Dispose();
    }
}
