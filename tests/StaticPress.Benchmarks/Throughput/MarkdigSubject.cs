using System.Text;
using Markdig;

namespace StaticPress.Benchmarks.Throughput;

/// <summary>The parser that our Markdown importer is built on, with the same kinds of syntax and nothing of ours.</summary>
internal sealed class MarkdigSubject(string name, IReadOnlyList<byte[]> documents) : IThroughputSubject
{
    private readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter().UsePipeTables().UseGridTables().UseFootnotes().UseDefinitionLists().UseTaskLists().UseAutoLinks().UseAbbreviations()
        .UseEmphasisExtras().UseGenericAttributes().Build();

    public string Name => name;

    public IReadOnlyList<byte[]> Documents => documents;

    public void Read(byte[] document) => Markdown.Parse(Encoding.UTF8.GetString(document), pipeline);
}
