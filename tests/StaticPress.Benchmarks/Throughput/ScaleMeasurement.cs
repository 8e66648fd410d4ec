using System.Globalization;
using System.Text;

namespace StaticPress.Benchmarks.Throughput;

/// <summary>Reads documents of extreme shapes at 5 and at 10 MB: what is linear takes twice as much processor time for the second.</summary>
internal static class ScaleMeasurement
{
    private const int Small = 5_000_000;
    private const string Sentence = "The harbour council voted on Tuesday to dredge the old basin, ending a dispute that had lasted for nine years. ";

    private static readonly (string Name, string Piece)[] Shapes =
    [
        ("paragraphs", Sentence + "\n\n"),
        ("lines without blanks", Sentence + "\n"),
        ("short lines", "a short line of fifty characters, no more, no less\n"),
        ("one line", Sentence),
        ("one word", "harbour"),
        ("one word of Han", "港"),
        ("empty lines", "\n"),
        ("takeaway labels", "Key Takeaways\n"),
        ("synopsis labels", "Synopsis\n\nOne.\n\n"),
        ("questions", "FAQ\n\nIs it free?\nIt is.\n\n"),
        ("one FAQ", "Is it free?\nIt is.\n"),
        ("bylines", "By Ana Ruiz\n"),
        ("names", "Ana Ruiz\n\n"),
        ("dates", "03/04/2025\n"),
        ("broken dates", "Nov\n22\n2026\n"),
        ("datelines", "LONDON, Nov 22 (Reuters) - It left.\n"),
        ("capitals with colons", "ANA RUIZ: It left.\n"),
        ("menus", "Home\nNews\nSport\n"),
        ("share lines", "Facebook\nTwitter\nShare\n"),
        ("related", "Related stories\nFerry stops again\n"),
        ("comments", "Comments\nJo: good\n"),
        ("topics", "Topics\nOrrin\n"),
        ("about", "About Orrin Trust\n"),
        ("contacts", "Contact\nJana\n"),
        ("end marks", "###\n"),
        ("bullets", "• One point\n"),
        ("numbers", "1. One point\n"),
        ("wrapped", "a line of a wrapped paragraph that goes on and on until it is\n"),
        ("brackets", "((((((((\n"),
        ("mail heads", "From: Jo\n"),
        ("columns", "By Ana | News | 3 May 2025 | Share | "),
    ];

    private static readonly (string Name, string Piece)[] MarkdownShapes =
    [
        ("markdown paragraphs", Sentence + "\n\n"),
        ("markdown article", "## A heading\n\n" + Sentence + "It was *not* what **anybody** had [expected](https://a.example/).\n\n* One point\n* Another\n\n> " + Sentence + "\n\n"),
        ("markdown lines", Sentence + "\n"),
        ("markdown emphasis", "*a* **b** _c_ "),
        ("markdown brackets", "[a](b "),
        ("markdown quotes", "> a\n\n"),
        ("markdown bullets", "* One point\n"),
        ("markdown table", "| a | b |\n"),
        ("markdown html", "<b>a</b> and <i>b</i>\n\n"),
        ("markdown questions", "## FAQ\n\n**Is it free?** Yes.\n\n"),
    ];

    private static readonly (string Name, string Piece)[] HtmlShapes =
    [
        ("html paragraphs", $"<p>{Sentence}</p>\n"),
        ("html article", $"<h2>A heading</h2><p>{Sentence}It was <em>not</em> what <b>anybody</b> had <a href=\"https://a.example/\">expected</a>.</p><ul><li>One point</li><li>Another</li></ul><blockquote><p>{Sentence}</p></blockquote>\n"),
        ("html lines", Sentence + "<br>\n"),
        ("html one paragraph", Sentence + "<b>so</b> <a href=\"/a\">far</a> "),
        ("html boxes", $"<div class=\"box\"><div><p>{Sentence}</p></div></div>\n"),
        ("html spans", "<span>a</span> "),
        ("html menus", "<li><a href=\"/sport\">Sport</a></li>\n"),
        ("html figures", $"<figure><span>Image</span><img src=\"a.jpg\"><figcaption>{Sentence}</figcaption></figure>\n"),
        ("html captions behind", $"<div><img src=\"a.jpg\"></div><div class=\"caption\">{Sentence}</div>\n"),
        ("html labels", "<div style=\"top:1%;left:2%\">40</div>\n"),
        ("html one figure", "<span>Image</span><img src=\"a.jpg\">\n"),
        ("html teasers", $"<li><a href=\"/a\"><img src=\"a.jpg\"></a><h3><a href=\"/a\">The harbour council voted</a></h3><p>{Sentence}</p></li>\n"),
        ("html table", "<tr><th>a</th><td><ul><li><a href=\"/b\">b</a></li></ul></td></tr>\n"),
        ("html details", $"<details><summary>Is it free?</summary><p>{Sentence}</p></details>\n"),
        ("html comments", $"<div class=\"comment\"><p>{Sentence}</p></div>\n"),
        ("html nested", string.Concat(Enumerable.Repeat("<div>", 100)) + Sentence + string.Concat(Enumerable.Repeat("</div>", 100)) + "\n"),
    ];

    private static string HeadingOf(string shape) => shape switch
    {
        "one FAQ" => "Frequently Asked Questions\n",
        "bullets" => "Key Takeaways\n",
        "markdown table" => "| a | b |\n|---|---|\n",
        "html labels" => $"<p>{Sentence}</p><div><img src=\"a.jpg\">",
        "html one figure" => $"<p>{Sentence}</p><figure><figcaption>{Sentence}</figcaption>",
        "html teasers" => $"<p>{Sentence}</p><ul>",
        "html table" => $"<p>{Sentence}</p><table>",
        _ => "",
    };

    /// <param name="names">The shapes to measure; none means all.</param>
    public static int Run(string[] names)
    {
        var all = Of(Shapes, new TextSubject("text", [])).Concat(Of(MarkdownShapes, new MarkdownSubject("markdown", []))).Concat(Of(HtmlShapes, new HtmlSubject([])));
        foreach (var (name, piece, subject) in all.Where(shape => names.Length == 0 || names.Contains(shape.Name, StringComparer.Ordinal)))
        {
            var first = Time(subject, HeadingOf(name), piece, Small);
            var second = Time(subject, HeadingOf(name), piece, Small * 2);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24} 5 MB {first.TotalSeconds,6:0.00} s   10 MB {second.TotalSeconds,6:0.00} s   ratio {second / first,5:0.0}"));
        }

        return 0;
    }

    private static IEnumerable<(string Name, string Piece, IThroughputSubject Subject)> Of((string Name, string Piece)[] shapes, IThroughputSubject subject) =>
        shapes.Select(shape => (shape.Name, shape.Piece, subject));

    private static TimeSpan Time(IThroughputSubject subject, string heading, string piece, int length)
    {
        var text = new StringBuilder(length + 100).Append(heading);
        while (text.Length < length) text.Append(piece);
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        subject.Read(bytes);
        return Environment.CpuUsage.TotalTime - before;
    }
}
