using System.Globalization;
using System.Text;

namespace StaticPress.Benchmarks;

/// <summary>One invented article with its parts apart, so that it can be written in each tool's own form.</summary>
internal sealed record GeneratedArticle
{
    public required int Number { get; init; }

    public required DateOnly Date { get; init; }

    public required string Agency { get; init; }

    public required string Headline { get; init; }

    public required string Synopsis { get; init; }

    public required string[] Takeaways { get; init; }

    public required string Place { get; init; }

    public required string[] Paragraphs { get; init; }

    public required string PointOfView { get; init; }

    public required (string Question, string Answer)[] Questions { get; init; }

    public required string[] Topics { get; init; }

    public required string Section { get; init; }

    public required string Author { get; init; }

    public string PlaceAndDay => Place + Date.ToString(", MMMM d", CultureInfo.InvariantCulture);

    public string Dateline => $"{PlaceAndDay} ({Agency}) ";

    /// <summary>The native format.</summary>
    public string ToText()
    {
        var text = new StringBuilder(6000).Append(Headline).Append("\n\nClick to start listening\n").Append(Headline)
            .Append("\n\nSynopsis\n\n").Append(Synopsis).Append("\n\nKey Takeaways\n\n");
        foreach (var takeaway in Takeaways) text.Append("  • ").Append(takeaway).Append('\n');
        text.Append('\n').Append(Dateline);
        foreach (var paragraph in Paragraphs) text.Append(paragraph).Append("\n\n");
        text.Append("Point of View\n\n").Append(PointOfView).Append('\n').Append(Agency).Append('\n')
            .Append(Date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)).Append("\n\nFrequently Asked Questions\n\n");
        foreach (var (question, answer) in Questions) text.Append(question).Append('\n').Append(answer).Append('\n');
        return text.ToString();
    }
}
